import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payInCash } from "../../../../../../gateway-payments/pay-in-cash";
import { limitVisitor } from "../../../../../../rate-limit/limit-visitor";
import { visitorOf } from "../../../../../../visitor/visitor-of";
import { viewPayment } from "../../../../../../gateway-payments/payment-view";
import type { PayBasketInCash } from "../../../validators";

/** The buyer of a basket pays in cash on delivery instead. */
export async function POST(
  req: MedusaRequest<PayBasketInCash>,
  res: MedusaResponse,
): Promise<void> {
  const basketId = req.params.id ?? "";
  await limitVisitor(req.scope, visitorOf(req), "placing");
  await payInCash(req.scope, basketId, req.validatedBody.phone_proof, new Date());
  res.json({ payment: await viewPayment(req.scope, basketId, new Date()) });
}
