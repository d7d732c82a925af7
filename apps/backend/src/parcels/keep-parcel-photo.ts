import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { openPhoto } from "../photos/open-photo";
import { privateWebp } from "../photos/private-webp";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepParcelPhotoWorkflow } from "../workflows/seller-order/keep-parcel-photo";
import { loadParcelState } from "./load-parcel-state";

/** Large enough that a dent and the label can be seen, in pixels. */
const LONGEST_SIDE = 1_600;
const QUALITY = 70;

/** The fulfilment of a parcel that is on its way; a photo of another one would prove nothing. */
async function requireOnItsWay(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  number: number,
): Promise<string> {
  const { status } = await retrieveScopedOrder(container, scope, orderId);
  const { parcels } = await loadParcelState(container, orderId);
  const parcel = parcels[number - 1];
  if (!parcel?.shipped_at) {
    throw new MarketError("not_found");
  }
  if (parcel.delivered_at || status === "cancelled") {
    throw new MarketError("wrong_status", { status });
  }
  return parcel.fulfillment_id;
}

/**
 * Keeps the photo of a parcel as it was handed over, upright and without its metadata; another one takes its
 * place until the parcel has arrived. The upload itself is not kept; sent again it is the same photo.
 *
 * Locks the order. `not_found` for an order outside the scope and for a parcel that has not left,
 * `wrong_status` once it has arrived or came back; throws as `openPhoto`.
 */
export async function keepParcelPhoto(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  number: number,
  bytes: Buffer,
): Promise<void> {
  await requireOnItsWay(container, scope, orderId, number);
  await openPhoto(container, scope.seller.id, bytes, async (openable) => {
    const webp = await privateWebp(openable, { longestSide: LONGEST_SIDE, quality: QUALITY });
    await withSellerOrderLock(container, orderId, async () => {
      // The making took a while: the parcel may have arrived meanwhile.
      const fulfillment_id = await requireOnItsWay(container, scope, orderId, number);
      await keepParcelPhotoWorkflow(container).run({
        input: {
          order_id: orderId,
          seller_id: scope.seller.id,
          actor: actorOf(scope),
          number,
          fulfillment_id,
          hash: createHash("sha256").update(bytes).digest("hex"),
          webp: webp.toString("base64"),
        },
      });
    });
  });
}
