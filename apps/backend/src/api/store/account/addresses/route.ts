import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAddresses } from "../../../../buyer-accounts/list-addresses";
import { saveAddress } from "../../../../buyer-accounts/save-address";
import { accountOf } from "../account-of";
import type { SaveAddress } from "../validators";

/** Where her goods may go: the addresses she keeps, and those of her last orders. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listAddresses(req.scope, accountOf(req), new Date()));
}

/** Keeps an address. */
export async function POST(req: MedusaRequest<SaveAddress>, res: MedusaResponse): Promise<void> {
  const session = accountOf(req);
  await saveAddress(req.scope, session, null, req.validatedBody);
  res.json(await listAddresses(req.scope, session, new Date()));
}
