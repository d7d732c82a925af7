import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import { isStorefront } from "../../../visitor/visitor-of";
import { keepVisitsWorkflow } from "../../../workflows/visit/keep-visits";
import type { CountVisits } from "./validators";

/**
 * The storefront tells how many came to the market on a day; of today or yesterday, in whose last minute it may have
 * counted. `not_found` for everybody who does not share its secret.
 */
export async function POST(req: MedusaRequest<CountVisits>, res: MedusaResponse): Promise<void> {
  if (!isStorefront(req.get("x-storefront-secret"))) {
    throw new MarketError("not_found");
  }
  const today = vietnamDay(new Date());
  const { day } = req.validatedBody;
  if (day !== today && day !== addDays(today, -1)) {
    throw new MarketError("invalid_input");
  }
  await keepVisitsWorkflow(req.scope).run({ input: req.validatedBody });
  res.status(204).end();
}
