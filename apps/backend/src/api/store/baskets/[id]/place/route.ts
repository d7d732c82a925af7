import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retrieveOrderViews } from "../../../../../order-view/retrieve-order-views";
import { limitPlacing } from "../../../../../placing/limit-placing";
import { placeBasket } from "../../../../../placing/place-basket";
import { toPlacement } from "../../../../../placing/to-placement";
import { visitorOf } from "../../../../../visitor/visitor-of";
import { isOfAge } from "../../../of-age";
import { proofOfRequest } from "../../../account/proof-of-request";
import type { PlaceBasket } from "../../validators";

/** Places the orders of a basket; called again it answers with the same orders. */
export async function POST(req: MedusaRequest<PlaceBasket>, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  const shopper = { ofAge: isOfAge(req), visitor: visitorOf(req) };
  await limitPlacing(req.scope, basketId, shopper.visitor);
  const placement = toPlacement(basketId, req.validatedBody, shopper);
  const bySession = await proofOfRequest(req, placement.phone);
  const placed = await placeBasket(req.scope, {
    ...placement,
    phone_proof: bySession ?? placement.phone_proof,
  });
  const orders = placed ?? (await retrieveOrderViews(req.scope, { basket_id: basketId }));
  res.json({ orders });
}
