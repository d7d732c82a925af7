import type { OrderStatus } from "@/lib/medusa/orders";

/** The board: what a seller's orders go through, in the order of the work. */
export const TABS = ["placed", "confirmed", "handed_over", "delivered"] as const;

/** Apart from the board, as no work waits there. */
export const OTHER_TABS = ["cancelled", null] as const;

const STATUSES: OrderStatus[] = [...TABS, "cancelled"];

export const ORDERS_A_PAGE = 20;

/** Which orders the address asks for. */
export interface OrdersPageQuery {
  status: OrderStatus | null;
  /** From 1. */
  page: number;
}

/** Reads `?trang-thai=<status|tat-ca>&trang=<n>`; new orders unless told, whatever the address claims. */
export function readOrdersPageQuery(
  query: Record<string, string | string[] | undefined>,
): OrdersPageQuery {
  const wanted = query["trang-thai"];
  const page = Number(query.trang);
  return {
    status: wanted === "tat-ca" ? null : (STATUSES.find((tab) => tab === wanted) ?? "placed"),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** Reads `?chua=<n>`: for how many orders a step with several at once did not succeed; 0 unless told. */
export function readOrdersLeft(query: Record<string, string | string[] | undefined>): number {
  const left = Number(query.chua);
  return Number.isInteger(left) && left >= 1 && left <= ORDERS_A_PAGE ? left : 0;
}

/** The address of such a page. */
export function ordersPagePath({ status, page }: OrdersPageQuery): string {
  const query = new URLSearchParams({ "trang-thai": status ?? "tat-ca" });
  if (page > 1) {
    query.set("trang", String(page));
  }
  return `/ban-hang?${query.toString()}`;
}
