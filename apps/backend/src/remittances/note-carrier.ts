import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { REMITTANCE_MODULE } from "../modules/remittance";
import type RemittanceModuleService from "../modules/remittance/service";
import { loadParcelState } from "../parcels/load-parcel-state";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedOrderView } from "../seller-scope/retrieve-scoped-order-view";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepCarriageWorkflow } from "../workflows/remittance/keep-carriage";
import { withRemittancesLock } from "./with-remittances-lock";

/** Who carries a parcel, as its seller says. */
export interface CarrierWish {
  /** Empty where she does not say; with no number either no carrier does: she brings it herself. */
  carrier: string;
  /** By which the carrier knows it; empty where she does not say. */
  tracking: string;
}

const TAKEN_TEXT = "Mã vận đơn này đã ghi cho một kiện khác.";

/** The form in which tracking numbers are compared. */
function plainTracking(text: string): string {
  return text.replace(/\s/g, "").toUpperCase();
}

async function requireFree(
  container: MedusaContainer,
  seller_id: string,
  tracking: string,
  fulfillment_id: string,
): Promise<void> {
  const remittances: RemittanceModuleService = container.resolve(REMITTANCE_MODULE);
  const others =
    tracking === ""
      ? []
      : await remittances.listParcelCarriages({
          seller_id,
          tracking,
          fulfillment_id: { $ne: fulfillment_id },
        });
  if (others.length > 0) {
    throw new MarketError("invalid_input", { fields: { tracking: TAKEN_TEXT } });
  }
}

/**
 * Writes down which carrier took a parcel of the seller's order, in the place of what was written before; from then on its cash
 * is looked for in the carrier's files. What the carrier collects is what the parcel comes to.
 *
 * Locks the seller's remittances; the same again changes nothing. `not_found` for an order outside the scope and for a parcel
 * that has not left, `invalid_input` for a tracking number that another parcel of hers has.
 */
export async function noteCarrier(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  number: number,
  wish: CarrierWish,
): Promise<void> {
  await withRemittancesLock(container, scope.seller.id, async () => {
    const view = await retrieveScopedOrderView(container, scope, orderId);
    const { parcels } = await loadParcelState(container, orderId);
    const parcel = view.parcels.find((one) => one.number === number);
    const fulfillment_id = parcels[number - 1]?.fulfillment_id;
    if (!parcel || fulfillment_id === undefined) {
      throw new MarketError("not_found");
    }
    const tracking = plainTracking(wish.tracking);
    await requireFree(container, scope.seller.id, tracking, fulfillment_id);
    const { carrier } = wish;
    const { carriage } = parcel;
    await keepCarriageWorkflow(container).run({
      input: {
        actor: actorOf(scope),
        number,
        before: carriage ? { carrier: carriage.carrier, tracking: carriage.tracking } : null,
        carriage: {
          seller_id: scope.seller.id,
          order_id: orderId,
          fulfillment_id,
          carrier,
          tracking,
          due_vnd: parcel.collect_vnd,
        },
        none: carrier === "" && tracking === "",
      },
    });
  });
}
