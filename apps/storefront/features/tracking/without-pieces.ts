import type { OrderLine } from "@/lib/medusa/orders";

/** Lines of an order with fewer pieces; those without any are left out. */
export function withoutPieces(
  lines: readonly OrderLine[],
  pieces: readonly { lineId: string; quantity: number }[],
): OrderLine[] {
  return lines
    .map((line) => ({
      ...line,
      quantity: pieces.reduce(
        (left, { lineId, quantity }) => (lineId === line.id ? left - quantity : left),
        line.quantity,
      ),
    }))
    .filter(({ quantity }) => quantity > 0);
}
