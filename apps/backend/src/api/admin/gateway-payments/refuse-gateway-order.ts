import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import { GATEWAY_PAYMENT_MODULE } from "../../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../../modules/gateway-payment/service";
import { graphRows } from "../../../query/graph-rows";

/** The orders that a payment, a collection of payments or the body's order name. */
async function ordersNamed(req: MedusaRequest): Promise<string[]> {
  // Express matches whatever case and decodes; so must who looks.
  const [, , kind = "", written = ""] = (req.originalUrl.split("?")[0] ?? "").split("/");
  const id = decodeURIComponent(written);
  const named = (req.body as { order_id?: unknown } | undefined)?.order_id;
  const filters = kind.toLowerCase() === "payments" ? { payments: { id } } : { id };
  const collections = await graphRows<{ order?: { id: string } | null }>(req.scope, {
    entity: "payment_collection",
    fields: ["id", "order.id"],
    filters,
  });
  return [...collections.flatMap(({ order }) => order?.id ?? []), String(named)];
}

/** Shuts Medusa's own ways to move the money of an order that a gateway holds: its row would not know. */
export async function refuseGatewayOrder(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const payments: GatewayPaymentModuleService = req.scope.resolve(GATEWAY_PAYMENT_MODULE);
  const held = await payments.listPaymentAllocations(
    { order_id: await ordersNamed(req) },
    { select: ["id"], take: 1 },
  );
  next(held.length > 0 ? new MarketError("paid_by_gateway") : undefined);
}
