import type { OrderStatus } from "@/lib/medusa/orders";

/** The tabs of the seller's order list, in the order of the work. */
export const TABS: OrderStatus[] = ["placed", "confirmed", "handed_over", "delivered", "cancelled"];

export const ORDERS_A_PAGE = 20;

/** Which orders the address asks for. */
export interface OrdersPageQuery {
  status: OrderStatus | null;
  /** 1 is the newest. */
  page: number;
}

/** Reads `?trang-thai=<status|tat-ca>&trang=<n>`; new orders unless told, whatever the address claims. */
export function readOrdersPageQuery(
  query: Record<string, string | string[] | undefined>,
): OrdersPageQuery {
  const wanted = query["trang-thai"];
  const page = Number(query.trang);
  return {
    status: wanted === "tat-ca" ? null : (TABS.find((tab) => tab === wanted) ?? "placed"),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of such a page. */
export function ordersPagePath({ status, page }: OrdersPageQuery): string {
  const query = new URLSearchParams({ "trang-thai": status ?? "tat-ca" });
  if (page > 1) {
    query.set("trang", String(page));
  }
  return `/ban-hang?${query.toString()}`;
}
