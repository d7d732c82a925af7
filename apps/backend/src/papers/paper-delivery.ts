import { isFetched } from "@cho-lang/delivery/is-fetched";
import type { PaperDelivery } from "@cho-lang/papers/paper-order";
import type { OrderView } from "../order-view/order-view";
import { shortDay } from "../order-view/short-day";

/** How an order comes to its buyer, as it is printed; by carrier where nothing was told of it. */
export function paperDelivery({ delivery }: Pick<OrderView, "delivery">): PaperDelivery {
  if (!delivery || !isFetched(delivery.method)) {
    return { by: delivery?.method === "own_rider" ? "own_rider" : "carrier" };
  }
  const { place, method } = delivery;
  const [from, to] = [shortDay(delivery.arrives_from), shortDay(delivery.arrives_to)];
  const days = from === to ? from : `${from} – ${to}`;
  const when = method === "pick_up" ? `Có hàng từ ${from}` : `Ngày ${days}`;
  const parts = (some: (string | null | undefined)[]) => some.filter(Boolean).join(", ");
  return {
    by: "buyer",
    place: parts([place?.fair, place?.address]),
    when: parts([when, place?.hours]),
  };
}
