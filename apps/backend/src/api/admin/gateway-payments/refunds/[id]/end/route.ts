import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endRefund } from "../../../../../../gateway-payments/end-refund";
import { operatorOf } from "../../../../operator-of";
import type { EndRefund } from "../../../validators";

/** Says what became of a refund of which its gateway tells nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<EndRefund>,
  res: MedusaResponse,
): Promise<void> {
  await endRefund(req.scope, req.params.id ?? "", req.validatedBody, await operatorOf(req));
  res.json({});
}
