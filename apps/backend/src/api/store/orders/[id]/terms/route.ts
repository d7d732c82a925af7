import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrderTerms } from "../../../../../sale-terms/read-order-terms";
import { ownOrderOf } from "../../own-order-of";

/** The terms that were agreed to with an order, for the buyer who proves in headers that it is hers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownOrderOf(req);
  const terms = await readOrderTerms(req.scope, id);
  res.set("cache-control", "private, no-store");
  res.json({ terms });
}
