import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadCatalogue } from "../../../catalogue/load-catalogue";

/** Sellers and product cards of the whole market. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadCatalogue(req.scope));
}
