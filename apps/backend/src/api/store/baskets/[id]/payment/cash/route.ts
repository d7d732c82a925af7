import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payInCash } from "../../../../../../gateway-payments/pay-in-cash";
import { SELLER_MODULE } from "../../../../../../modules/seller";
import type SellerModuleService from "../../../../../../modules/seller/service";
import { limitVisitor } from "../../../../../../rate-limit/limit-visitor";
import { visitorOf } from "../../../../../../visitor/visitor-of";
import { viewPayment } from "../../../../../../gateway-payments/payment-view";
import { proofOfRequest } from "../../../../account/proof-of-request";
import type { PayBasketInCash } from "../../../validators";

/** The buyer of a basket pays in cash on delivery instead. */
export async function POST(
  req: MedusaRequest<PayBasketInCash>,
  res: MedusaResponse,
): Promise<void> {
  const basketId = req.params.id ?? "";
  await limitVisitor(req.scope, visitorOf(req), "placing");
  const sellers: SellerModuleService = req.scope.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders(
    { basket_id: basketId },
    { select: ["phone"], take: 1 },
  );
  const bySession = order ? await proofOfRequest(req, order.phone) : null;
  await payInCash(req.scope, basketId, bySession ?? req.validatedBody.phone_proof, new Date());
  res.json({ payment: await viewPayment(req.scope, basketId, new Date()) });
}
