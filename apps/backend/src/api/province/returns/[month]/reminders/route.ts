import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { remindCommune } from "../../../../../monthly-returns/remind-commune";
import { remindSeller } from "../../../../../monthly-returns/remind-seller";
import type { RemindSellers } from "../../../../admin/monthly-returns/validators";
import { provinceScopeOf } from "../../../require-province-scope";

/** Reminds a seller who has not filed a month, or all of a commune who have not; each once a day at most. */
export async function POST(req: MedusaRequest<RemindSellers>, res: MedusaResponse): Promise<void> {
  const { actor } = provinceScopeOf(req);
  const reminder = { month: req.params.month ?? "", actor };
  const whom = req.validatedBody;
  await ("seller_id" in whom
    ? remindSeller(req.scope, { ...reminder, ...whom }, new Date())
    : remindCommune(req.scope, { ...reminder, ...whom }, new Date()));
  res.json(whom);
}
