import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { remindSeller } from "../../../../../monthly-returns/remind-seller";
import { operatorOf } from "../../../operator-of";
import type { RemindSeller } from "../../validators";

/** Reminds a seller who has not filed a month; once a day at most. */
export async function POST(
  req: AuthenticatedMedusaRequest<RemindSeller>,
  res: MedusaResponse,
): Promise<void> {
  const { seller_id } = req.validatedBody;
  const reminder = { seller_id, month: req.params.month ?? "", actor: await operatorOf(req) };
  await remindSeller(req.scope, reminder, new Date());
  res.json({ seller_id });
}
