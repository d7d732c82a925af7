import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { marketActor } from "../audit/act";
import { changeBasketLine } from "../basket/change-basket-line";
import { viewBasket } from "../basket/view-basket";
import type { DemonstrationOrder } from "../demonstration/orders/demonstration-order";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { proofToken } from "../phone-proofs/proof-token";
import { placeBasket } from "../placing/place-basket";
import { marketSecret } from "../sealing/market-secret";
import { createBasketWorkflow } from "../workflows/basket/create-basket";
import { confirmSellerOrderWorkflow } from "../workflows/seller-order/confirm-seller-order";
import { handOverSellerOrderWorkflow } from "../workflows/seller-order/hand-over-seller-order";

/** Answers the basket that became the order; null where a line of it can't be brought to its buyer today. */
async function place(
  container: MedusaContainer,
  order: DemonstrationOrder,
  variantIds: Map<string, string>,
): Promise<string | null> {
  const { result: basket } = await createBasketWorkflow(container).run({});
  for (const line of order.lines) {
    await changeBasketLine(container, {
      basket_id: basket.id,
      variant_id: variantIds.get(`${line.product} ${line.variant}`) ?? "",
      quantity: line.quantity,
      mode: "set",
      request_id: null,
      of_age: false,
    });
  }
  const { province_code, commune_code } = order.buyer;
  const destination = { province_code, commune_code };
  const commune = communeOf(commune_code);
  const { total_vnd, groups } = await viewBasket(container, basket.id, false, destination);
  if (groups.some(({ lines }) => lines.some(({ problem }) => problem === "not_deliverable"))) {
    return null;
  }
  await placeBasket(container, {
    basket_id: basket.id,
    name: order.buyer.name,
    phone: order.buyer.phone,
    street: order.buyer.street,
    destination,
    commune: commune?.commune ?? "",
    province: commune?.province ?? "",
    note: "",
    invoice: null,
    payment: "cash_on_delivery",
    of_age: false,
    // Her phone is as good as proven, also where the market asks for codes from its first start.
    phone_proof: proofToken(marketSecret(container), order.buyer.phone, new Date()),
    visitor: null,
    delivery: null,
    terms_seen: null,
    expected_total_vnd: total_vnd,
  });
  return basket.id;
}

/**
 * Places orders that are still under way through the market's own flows, so that their goods are
 * reserved and the sellers' buttons work on them. Does nothing when there are some already.
 */
export async function loadOpenOrders(
  container: MedusaContainer,
  orders: DemonstrationOrder[],
  variantIds: Map<string, string>,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [already] = await sellers.listSellerOrders({
    demonstration: true,
    status: ["placed", "confirmed", "handed_over"],
  });
  if (already) {
    return;
  }
  for (const order of orders) {
    const basketId = await place(container, order, variantIds);
    if (basketId === null) {
      continue;
    }
    const [placed] = await sellers.listSellerOrders({ basket_id: basketId });
    if (!placed) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The demonstration's order ${order.code} was not placed`,
      );
    }
    const actor = marketActor("demonstration");
    const input = { order_id: placed.order_id, seller_id: placed.seller_id, actor };
    if (order.confirmed_at) {
      await confirmSellerOrderWorkflow(container).run({ input });
    }
    if (order.handed_over_at) {
      await handOverSellerOrderWorkflow(container).run({ input: { ...input, pieces: null } });
    }
    const { placed_at, confirmed_at, handed_over_at } = order;
    await sellers.updateSellerOrders({
      id: placed.id,
      demonstration: true,
      // Nobody is there to confirm them, and they should still be there tomorrow.
      remind_at: null,
      escalate_at: null,
      confirm_by: null,
      placed_at,
      confirmed_at,
      handed_over_at,
    });
  }
}
