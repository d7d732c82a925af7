import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requireMonth } from "../../../../../monthly-returns/require-month";
import { listOddReturns } from "../../../../../statistics-releases/list-odd-returns";

/** The returns of a month that stand out, and what was made of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ returns: await listOddReturns(req.scope, requireMonth(req.params.month)) });
}
