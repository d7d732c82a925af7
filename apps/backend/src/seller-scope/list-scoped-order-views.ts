import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import {
  SELLER_ORDER_STATUSES,
  type SellerOrderStatus,
} from "../seller-orders/seller-order-status";
import type { SellerScope } from "./seller-scope";

export interface ScopedOrderQuestion {
  /** Only orders in this status; without it all. */
  status?: SellerOrderStatus | undefined;
  /** Orders to leave out from the first on. */
  offset: number;
  /** Orders to return at most. */
  limit: number;
}

export interface ScopedOrderPage {
  orders: OrderView[];
  /** Orders that match, whatever the page. */
  count: number;
  /** All orders of the seller, by status. */
  counts: Record<SellerOrderStatus, number>;
}

/** What waits for a step is done in the order in which it came. */
const WAITING: SellerOrderStatus[] = ["placed", "confirmed", "handed_over"];

/**
 * A page of the seller's orders and how many she has in each status: those that wait for a step the oldest
 * first, what is over and the list of all the newest first.
 */
export async function listScopedOrderViews(
  container: MedusaContainer,
  scope: SellerScope,
  { status, offset, limit }: ScopedOrderQuestion,
): Promise<ScopedOrderPage> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const rows = await sellers.countOrdersByStatus(scope.seller.id);
  const countOf = (wanted: SellerOrderStatus): number =>
    rows.find((row) => row.status === wanted)?.count ?? 0;
  const filters = { seller_id: scope.seller.id, ...(status ? { status } : {}) };
  const first = status && WAITING.includes(status) ? "oldest" : "newest";
  return {
    orders: await retrieveOrderViews(container, filters, { skip: offset, take: limit, first }),
    count: status ? countOf(status) : SELLER_ORDER_STATUSES.reduce((sum, s) => sum + countOf(s), 0),
    counts: {
      placed: countOf("placed"),
      confirmed: countOf("confirmed"),
      handed_over: countOf("handed_over"),
      delivered: countOf("delivered"),
      cancelled: countOf("cancelled"),
    },
  };
}
