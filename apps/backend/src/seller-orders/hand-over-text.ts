import { isFetched } from "@cho-lang/delivery/is-fetched";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { shortDay } from "../order-view/short-day";
import type { OrderDelivery } from "../placing/rows/order-delivery";

export interface HandedOver {
  code: string;
  /** The seller's name. */
  seller: string;
  /** How it was agreed to come; null for orders from before that was told. */
  delivery: Pick<
    OrderDelivery,
    "method" | "arrives_from" | "arrives_to" | "place" | "parcels"
  > | null;
  /** Whether more of the order is still to leave. */
  part: boolean;
  /** Of the order's page. */
  url: string;
}

/** "30/11" or "30/11–1/12"; null once it is over, as nobody is promised what has not been kept. */
function promised(from: VietnamDay, to: VietnamDay, today: VietnamDay): string | null {
  if (to < today) return null;
  return from === to ? shortDay(to) : `${shortDay(from)}–${shortDay(to)}`;
}

function fetchedText(delivery: NonNullable<HandedOver["delivery"]>, today: VietnamDay): string {
  const { place, arrives_to, parcels } = delivery;
  const isService = parcels.length > 0 && parcels.every(({ kind }) => kind === "service");
  const where = [place?.fair, place?.address, place?.hours].filter(Boolean).join(", ");
  const until = arrives_to < today ? "" : `, muộn nhất ${shortDay(arrives_to)}`;
  return `đã sẵn sàng, mời bạn ${isService ? "tới" : "tới lấy tại"} ${where}${until}.`;
}

/** What a buyer is told once a parcel of her order has left, or waits for her. */
export function handOverText(order: HandedOver, today: VietnamDay): string {
  const { code, seller, delivery, part, url } = order;
  const what = `Chợ Làng: ${part ? "một phần đơn" : "đơn"} ${code} của ${seller}`;
  if (delivery && isFetched(delivery.method)) {
    return `${what} ${fetchedText(delivery, today)} Xem: ${url}`;
  }
  const days = delivery && promised(delivery.arrives_from, delivery.arrives_to, today);
  return `${what} đã gửi${days ? `, dự kiến tới ${days}` : ""}. Theo dõi: ${url}`;
}
