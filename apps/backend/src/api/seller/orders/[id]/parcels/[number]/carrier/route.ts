import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { noteCarrier } from "../../../../../../../remittances/note-carrier";
import { retrieveScopedOrderView } from "../../../../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../../../../require-seller-scope";
import type { NoteCarrier } from "../../../../validators";

/** Which carrier took the parcel; answers with the order as it is then. */
export async function POST(req: MedusaRequest<NoteCarrier>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { id = "", number } = req.params;
  await noteCarrier(req.scope, scope, id, Number(number), req.validatedBody);
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, id) });
}
