import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listBankChanges } from "./list-bank-changes";
import type { ListBankChanges } from "./validators";

/** The inbox of bank accounts that sellers want changed. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListBankChanges>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listBankChanges(req.scope, req.validatedQuery));
}
