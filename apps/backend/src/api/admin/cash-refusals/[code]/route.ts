import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { strikeCashRefusal } from "../../../../order-refusals/strike-cash-refusal";
import { operatorOf } from "../../operator-of";

/** Takes back that an order (by the code that its buyer reads out) counts against her phone number. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await strikeCashRefusal(req.scope, req.params.code ?? "", await operatorOf(req));
  res.json({ deleted: true });
}
