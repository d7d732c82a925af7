import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { GATEWAY_PAYMENT_MODULE } from "../../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../../modules/gateway-payment/service";

const LATEST = 200;

/** The latest payments by card and wallet, with what each order got and gave back, and the latest notifications. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const payments: GatewayPaymentModuleService = req.scope.resolve(GATEWAY_PAYMENT_MODULE);
  const latest = { order: { created_at: "DESC", id: "DESC" }, take: LATEST } as const;
  const rows = await payments.listGatewayPayments(
    {},
    { ...latest, relations: ["allocations", "allocations.refunds"] },
  );
  const events = await payments.listGatewayEvents({}, latest);
  res.json({
    payments: rows.map(({ data: _inside, ...payment }) => payment),
    events: events.map(({ raw: _inside, ...event }) => event),
  });
}
