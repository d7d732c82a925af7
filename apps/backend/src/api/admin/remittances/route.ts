import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadMarketRemittances } from "../../../remittances/load-market-remittances";
import type { ListHeldCash } from "./validators";

/** Cash that carriers collected for all sellers and have not passed on, and what of their files fits nothing. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListHeldCash>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await loadMarketRemittances(req.scope, req.validatedQuery, new Date()));
}
