import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadRemittances } from "../../../remittances/load-remittances";
import { sellerScopeOf } from "../require-seller-scope";

/** Cash that carriers collected for the seller: what they still hold, and what became of their files. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seller } = sellerScopeOf(req);
  res.json({ remittances: await loadRemittances(req.scope, seller.id, new Date()) });
}
