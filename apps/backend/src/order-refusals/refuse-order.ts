import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { fetchUntil } from "../order-view/fetch-until";
import { followParcels } from "../parcels/follow-parcels";
import { loadParcelState } from "../parcels/load-parcel-state";
import { presentStatus } from "../seller-orders/present-status";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { actorOf } from "../seller-scope/actor-of";
import { handOf } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { recordOrderRefusalWorkflow } from "../workflows/seller-order/record-order-refusal";
import { followRefusal } from "./follow-refusal";
import type { OrderRefusalWish } from "./order-refusal-wish";

type SellerSide = Awaited<ReturnType<typeof retrieveScopedOrder>>;

/** Whether a refusal that was written down is of this wish. */
function isOf(known: OrderRefusalWish, wish: OrderRefusalWish): boolean {
  return (
    known.request_id === wish.request_id &&
    known.reason === wish.reason &&
    known.goods_back === wish.goods_back
  );
}

/** Lets only an order go on that is brought to its buyer, or that she had time to come for. */
function requireFetchOver(sellerSide: SellerSide, now: Date): void {
  const until = fetchUntil(sellerSide);
  if (until !== null && vietnamDay(now) <= until) {
    throw new MarketError("still_to_fetch", { until });
  }
}

/** Lets only an order go on that is on its way as a whole, wherever a killed process left it. */
async function requireOnItsWay(
  container: MedusaContainer,
  scope: SellerScope,
  sellerSide: SellerSide,
): Promise<void> {
  const present = await presentStatus(container, sellerSide);
  const status =
    present === sellerSide.status
      ? await followParcels(container, handOf(scope), sellerSide.order_id)
      : present;
  if (status !== "handed_over") {
    throw new MarketError("wrong_status", { status });
  }
  const { parcels } = await loadParcelState(container, sellerSide.order_id);
  if (parcels.some(({ delivered_at }) => delivered_at)) {
    throw new MarketError("parcels_delivered");
  }
}

/**
 * The seller says that the buyer of her order, which is on its way, did not take it. The order is cancelled and
 * becomes no sale; its goods are in the stock again if they can still be sold; the buyer is told and what was paid
 * goes back by the way it came, as of every cancelled order. Under a phone number that did so too often for cash,
 * cash is not offered for a while.
 *
 * - Idempotent on `request_id`: the same tap again changes nothing; another wish, or another tap, is `wrong_status`.
 * - Locks the order. The decision is written first, and stands from then on: whatever fails after it, or dies, a
 *   job has the rest follow.
 * - `not_found` for an order outside the scope, `wrong_status` with the present status unless it is handed over,
 *   `still_to_fetch` for one that its buyer comes for, until the last day that she was told is over,
 *   `parcels_delivered` when a part of it has arrived: goods that come back then are a return. What its buyer says
 *   of it stops nothing: of a cash order that nobody paid for anybody can say that it came.
 */
export async function refuseOrder(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  asked: OrderRefusalWish,
): Promise<void> {
  // What is lost can't be sold again.
  const wish = { ...asked, goods_back: asked.goods_back && asked.reason !== "lost" };
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const refuse = async (): Promise<void> => {
    const sellerSide = await retrieveScopedOrder(container, scope, orderId);
    const seller_order_id = sellerSide.id;
    const [known] = await sellers.listSellerOrderRefusals({ seller_order_id }, { take: 1 });
    if (known && !isOf(known, wish)) {
      throw new MarketError("wrong_status", { status: "cancelled" });
    }
    if (!known) {
      await requireOnItsWay(container, scope, sellerSide);
      requireFetchOver(sellerSide, new Date());
      const { request_id, reason, goods_back } = wish;
      const by = { order_id: orderId, seller_id: scope.seller.id, actor: actorOf(scope) };
      const input = { ...by, seller_order_id, request_id, reason, goods_back };
      await recordOrderRefusalWorkflow(container).run({ input });
    }
    await followRefusal(container, orderId);
  };
  await withSellerOrderLock(container, orderId, refuse, await reachOfOrder(container, orderId));
}
