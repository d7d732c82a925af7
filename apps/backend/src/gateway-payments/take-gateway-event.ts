import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { settlePayment } from "./settle-payment";

/** A notification whose signature was found right. */
export interface NotifiedEvent {
  provider: string;
  /** By which the gateway names it; the same again changes nothing. */
  event_id: string;
  kind: string;
  /** The payment that it is about, as the gateway names it, or as we do. */
  provider_reference: string | null;
  raw: string;
  /** Whether the buyer objects to the payment with his bank: an operator has to answer. */
  disputes: boolean;
}

async function keep(container: MedusaContainer, event: NotifiedEvent, payment_id: string | null) {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const { provider, event_id, kind, raw } = event;
  const find = () => payments.listGatewayEvents({ provider, event_id }, { take: 1 });
  const [known] = await find();
  if (known) {
    return known;
  }
  try {
    return await payments.createGatewayEvents({ provider, event_id, kind, raw, payment_id });
  } catch (error) {
    // The same one came twice at once: the database has kept it once.
    const [other] = await find();
    if (!other) throw error;
    return other;
  }
}

/**
 * Keeps a notification once and settles the payment that it is about: what it says is asked of the gateway anew.
 * One that failed on the way is done when it comes again. A dispute is in the log for the operator. One about
 * nothing of ours is kept.
 */
export async function takeGatewayEvent(
  container: MedusaContainer,
  event: NotifiedEvent,
): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const { provider, provider_reference } = event;
  const [payment] =
    provider_reference === null
      ? []
      : await payments.listGatewayPayments(
          { provider, $or: [{ provider_reference }, { reference: provider_reference }] },
          { select: ["id", "reference"], take: 1 },
        );
  const kept = await keep(container, event, payment?.id ?? null);
  if (kept.outcome !== null) {
    return;
  }
  if (payment && event.disputes) {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const { kind, event_id } = event;
    await audit.append([
      {
        actor: marketActor(provider),
        seller_id: null,
        action: "payment.dispute",
        subject: payment.id,
        before: null,
        after: { kind, event_id },
      },
    ]);
  }
  if (payment) {
    await settlePayment(container, payment.id, new Date());
  }
  const outcome = payment ? (event.disputes ? "disputed" : "settled") : "unknown";
  await payments.updateGatewayEvents({ id: kept.id, outcome });
}
