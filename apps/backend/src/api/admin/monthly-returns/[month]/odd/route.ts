import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  listOddReturns,
  type OddReturn,
} from "../../../../../statistics-releases/list-odd-returns";
import { noteOpening } from "../../../../../monthly-returns/note-opening";
import { requireMonth } from "../../../../../monthly-returns/require-month";
import { operatorOf } from "../../../operator-of";

export interface OddReturns {
  returns: OddReturn[];
  count: number;
}

/** The returns of a month that stand out, and what was made of them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { offset, limit } = req.validatedQuery as { offset: number; limit: number };
  const month = requireMonth(req.params.month);
  const all = await listOddReturns(req.scope, month);
  await noteOpening(req.scope, { month, actor: await operatorOf(req) }, new Date());
  const answer: OddReturns = { returns: all.slice(offset, offset + limit), count: all.length };
  res.json(answer);
}
