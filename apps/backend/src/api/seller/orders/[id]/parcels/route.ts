import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendParcel } from "../../../../../parcels/send-parcel";
import { retrieveScopedOrderView } from "../../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { SendParcel } from "../../validators";

/** Some pieces of the order leave as a parcel of their own; answers with the order as it is then. */
export async function POST(req: MedusaRequest<SendParcel>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const orderId = req.params.id ?? "";
  const { number, pieces } = req.validatedBody;
  await sendParcel(req.scope, scope, orderId, {
    number,
    pieces: pieces.map(({ line_id: id, quantity }) => ({ id, quantity })),
  });
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, orderId) });
}
