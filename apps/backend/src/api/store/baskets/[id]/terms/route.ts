import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { basketTerms } from "../../../../../sale-terms/basket-terms";

/** The terms on which a basket is ordered, by seller. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ terms: await basketTerms(req.scope, req.params.id ?? "") });
}
