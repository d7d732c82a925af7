import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadTransfersPage } from "../../../../../../transfers/load-transfers-page";
import { setEntryAside } from "../../../../../../transfers/set-entry-aside";
import { sellerScopeOf } from "../../../../require-seller-scope";
import type { SetEntryAside } from "../../../validators";

/** Money in the account is none of the market's. */
export async function POST(req: MedusaRequest<SetEntryAside>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  await setEntryAside(req.scope, scope, req.params.id ?? "", req.validatedBody.reason);
  res.json({ transfers: await loadTransfersPage(req.scope, scope) });
}
