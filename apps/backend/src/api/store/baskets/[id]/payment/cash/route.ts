import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payInCash } from "../../../../../../gateway-payments/pay-in-cash";
import { viewPayment } from "../../../../../../gateway-payments/payment-view";

/** The buyer of a basket pays in cash on delivery instead. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  await payInCash(req.scope, basketId, new Date());
  res.json({ payment: await viewPayment(req.scope, basketId, new Date()) });
}
