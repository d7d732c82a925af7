import { matchesPayment } from "@cho-lang/payment-codecs/matches-payment";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { GatewayAnswer } from "../gateways/gateway";
import { gatewayOf, gateways } from "../gateways/gateways";
import { endPaymentWorkflow } from "../workflows/gateway-payment/end-payment";
import { takePaymentWorkflow } from "../workflows/gateway-payment/take-payment";
import type { LoadedPayment } from "./load-payment";

/**
 * Takes the money in if it is to the đồng what was asked for, and says whether it is. Otherwise it stays untaken:
 * somebody has to look, and give it back at the gateway.
 */
async function take(
  container: MedusaContainer,
  { id, reference, amount_vnd, allocations, ...payment }: LoadedPayment,
  answer: GatewayAnswer,
  now: Date,
): Promise<boolean> {
  const shares = allocations.map((row) => row.agreed_vnd);
  if (!matchesPayment(answer, amount_vnd, shares)) {
    const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
    logger.error(
      `Payment ${reference} was to be ${amount_vnd} VND, its gateway took ${answer.amount_vnd} ${answer.currency}`,
    );
    return false;
  }
  const status = payment.status === "replaced" ? ("replaced" as const) : ("paid" as const);
  const taken = { id, status, paid_at: now.toISOString(), data: answer.data };
  await takePaymentWorkflow(container).run({
    input: { payment: taken, reference, shares: allocations },
  });
  return true;
}

/** Asks once more after it was made unpayable: it may have been paid at that very moment. */
async function closeAtGateway(payment: LoadedPayment): Promise<GatewayAnswer> {
  const gateway = gatewayOf(payment.provider);
  try {
    await gateway.cancel(payment.data);
  } catch (error) {
    const answer = await gateway.ask(payment.data);
    if (answer.outcome === "open") throw error;
    return answer;
  }
  return gateway.ask(payment.data);
}

/** A gateway that has no keys any more is asked nothing; what waits for it ends all the same, or it held goods for ever. */
function canAsk(
  container: MedusaContainer,
  { provider, reference }: LoadedPayment,
  ending: string | null,
): boolean {
  const known = ending === null || gateways().some(({ id }) => id === provider);
  if (!known) {
    const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
    logger.error(`Payment ${reference} ended unasked: ${provider} has no keys here any more`);
  }
  return known;
}

/**
 * Asks the gateway how a payment stands and writes down what it says: paid, exactly once, failed or, with
 * `ending`, ended. Nobody else's word is taken for it. The caller holds the payment's lock. Throws what fails on the
 * way to the gateway: then nothing is known and nothing changes.
 *
 * @param ending what it ends as when it is not paid: its time is over, or its buyer pays in cash
 */
export async function takeAnswer(
  container: MedusaContainer,
  payment: LoadedPayment,
  now: Date,
  ending: "expired" | "replaced" | null,
): Promise<void> {
  if (payment.paid_at !== null) {
    return;
  }
  const end = endPaymentWorkflow(container);
  const { id, provider, data, provider_reference, status } = payment;
  if (provider_reference !== null && canAsk(container, payment, ending)) {
    const closing = ending !== null && status === "open";
    const answer = closing ? await closeAtGateway(payment) : await gatewayOf(provider).ask(data);
    if (answer.outcome === "paid" && (await take(container, payment, answer, now))) {
      return;
    }
    if (answer.outcome === "failed" && ending === null && status === "open") {
      await end.run({ input: { id, status: "failed" } });
    }
  }
  if (ending !== null && status !== ending && (status === "open" || ending === "replaced")) {
    await end.run({ input: { id, status: ending } });
  }
}
