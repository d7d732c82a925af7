import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listClaims } from "./list-claims";
import type { ListClaims } from "./validators";

/** The decisions on stars that sellers sent in. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListClaims>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listClaims(req.scope, req.validatedQuery));
}
