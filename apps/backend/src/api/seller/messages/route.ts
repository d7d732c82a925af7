import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listScopedUnread } from "../../../seller-scope/list-scoped-unread";
import { sellerScopeOf } from "../require-seller-scope";

/** Orders of the seller whose buyers wrote what nobody of hers has read. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ unread: await listScopedUnread(req.scope, sellerScopeOf(req)) });
}
