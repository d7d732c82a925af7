import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { remindSeller } from "../../../../../monthly-returns/remind-seller";
import type { RemindSeller } from "../../../../admin/monthly-returns/validators";
import { provinceScopeOf } from "../../../require-province-scope";

/** Reminds a seller who has not filed a month; once a day at most. */
export async function POST(req: MedusaRequest<RemindSeller>, res: MedusaResponse): Promise<void> {
  const { seller_id } = req.validatedBody;
  const { actor } = provinceScopeOf(req);
  await remindSeller(req.scope, { seller_id, month: req.params.month ?? "", actor }, new Date());
  res.json({ seller_id });
}
