import { formatDong } from "@cho-lang/ocop/money";
import type { BasketLine } from "@/lib/medusa/basket";
import { orderFigures as messages } from "@/messages/vi/order-figures";

/** Goods as a list of words and amounts. */
export function GoodsLines({ lines }: { lines: readonly BasketLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.variantId} className="flex justify-between gap-4">
          <span className="min-w-0 wrap-break-word">
            {line.title}, {line.label}{" "}
            <span className="whitespace-nowrap text-muted">{messages.quantity(line.quantity)}</span>
          </span>
          <span className="shrink-0 whitespace-nowrap tabular-nums">
            {formatDong(line.lineTotal)}
          </span>
        </li>
      ))}
    </ul>
  );
}
