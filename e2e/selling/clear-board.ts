import { asSeller } from "./ask-seller";

/** What a seller does with an order next, by where it stands. */
const NEXT_STEP = { placed: "confirm", confirmed: "hand-over", handed_over: "deliver" } as const;

/**
 * Carries every order that waits on a demonstration seller's board to its end, as she would: what other
 * journeys ordered before fills its first page, and the board shows the oldest first.
 */
export async function clearBoard(seller: string): Promise<void> {
  const ask = await asSeller(seller);
  for (const [status, next] of Object.entries(NEXT_STEP)) {
    const list = `/seller/orders?status=${status}&limit=100`;
    const waiting = () => ask<{ orders: { id: string }[] }>(list);
    for (let { orders } = await waiting(); orders.length > 0; { orders } = await waiting()) {
      for (const { id } of orders) await ask(`/seller/orders/${id}/${next}`, {});
    }
  }
}
