import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { noteOpening } from "../../../../../monthly-returns/note-opening";
import { requireMonth } from "../../../../../monthly-returns/require-month";
import { listOddReturns } from "../../../../../statistics-releases/list-odd-returns";
import { provinceScopeOf } from "../../../require-province-scope";

/** The returns of a month that stand out, and what was made of them; the log keeps who saw them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const month = requireMonth(req.params.month);
  const returns = await listOddReturns(req.scope, month);
  if (returns.length > 0) {
    await noteOpening(req.scope, { month, actor: provinceScopeOf(req).actor }, new Date());
  }
  res.json({ returns });
}
