import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAddresses } from "../../../../../buyer-accounts/list-addresses";
import { removeAddress } from "../../../../../buyer-accounts/remove-address";
import { saveAddress } from "../../../../../buyer-accounts/save-address";
import { accountOf } from "../../account-of";
import type { SaveAddress } from "../../validators";

/** Changes an address. */
export async function POST(req: MedusaRequest<SaveAddress>, res: MedusaResponse): Promise<void> {
  const session = accountOf(req);
  await saveAddress(req.scope, session, req.params.id ?? "", req.validatedBody);
  res.json(await listAddresses(req.scope, session, new Date()));
}

/** Deletes an address. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const session = accountOf(req);
  await removeAddress(req.scope, session, req.params.id ?? "");
  res.json(await listAddresses(req.scope, session, new Date()));
}
