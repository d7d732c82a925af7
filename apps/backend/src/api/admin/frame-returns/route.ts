import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { importListedReturns } from "../../../monthly-returns/import-listed-returns";
import { operatorOf } from "../operator-of";
import type { ReturnsFile } from "./validators";

/** Files returns of listed sellers without a shop, all of a file or none; answers with questions first. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReturnsFile>,
  res: MedusaResponse,
): Promise<void> {
  const file = { ...req.validatedBody, actor: await operatorOf(req) };
  res.json(await importListedReturns(req.scope, file, new Date()));
}
