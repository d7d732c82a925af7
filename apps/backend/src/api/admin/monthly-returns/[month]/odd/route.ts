import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  listOddReturns,
  type OddReturn,
} from "../../../../../statistics-releases/list-odd-returns";
import { requireMonth } from "../../../../../monthly-returns/require-month";

export interface OddReturns {
  returns: OddReturn[];
  count: number;
}

/** The returns of a month that stand out, and what was made of them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { offset, limit } = req.validatedQuery as { offset: number; limit: number };
  const all = await listOddReturns(req.scope, requireMonth(req.params.month));
  const answer: OddReturns = { returns: all.slice(offset, offset + limit), count: all.length };
  res.json(answer);
}
