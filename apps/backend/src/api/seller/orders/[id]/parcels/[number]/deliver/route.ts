import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deliverParcel } from "../../../../../../../parcels/deliver-parcel";
import { retrieveScopedOrderView } from "../../../../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../../../../require-seller-scope";

/** One parcel of the order arrived; answers with the order as it is then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { id = "", number } = req.params;
  await deliverParcel(req.scope, scope, id, Number(number));
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, id) });
}
