import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadPayment } from "../../../../gateway-payments/load-payment";
import { viewPayment } from "../../../../gateway-payments/payment-view";
import { settlePayment } from "../../../../gateway-payments/settle-payment";
import { limitVisitor } from "../../../../rate-limit/limit-visitor";
import { visitorOf } from "../../../../visitor/visitor-of";

/** The buyer is back from a gateway: it is asked how the payment stands, whatever the address says. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await limitVisitor(req.scope, visitorOf(req), "placing");
  const { id, basket_id } = await loadPayment(req.scope, { reference: req.params.reference ?? "" });
  await settlePayment(req.scope, id, new Date());
  res.json({ payment: await viewPayment(req.scope, basket_id, new Date()) });
}
