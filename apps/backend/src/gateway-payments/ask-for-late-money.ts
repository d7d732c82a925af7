import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { settlePayment } from "./settle-payment";

const HOUR = 3_600_000;

/**
 * Milliseconds after the time to pay at which the gateway is asked once more: its page may outlive that time, a
 * bank may take a day over a transfer, and a held payment a week, and the notification may be lost.
 */
const LATE = [2 * HOUR, 26 * HOUR, 8 * 24 * HOUR];

/**
 * Asks about payments that ended unpaid whether money came all the same: it then goes back, or pays an order that
 * still waits for it. Each is counted before it is asked about, so a gateway that is down keeps nobody waiting and
 * is asked the next time.
 *
 * @param most of each age
 */
export async function askForLateMoney(
  container: MedusaContainer,
  now: Date,
  most: number,
): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const [late_asks, age] of LATE.entries()) {
    const due = await payments.listGatewayPayments(
      {
        late_asks,
        pay_by: { $lte: new Date(now.getTime() - age) },
        paid_at: null,
        provider_reference: { $ne: null },
        followed_at: { $ne: null },
      },
      { select: ["id", "reference"], order: { pay_by: "ASC", id: "ASC" }, take: most },
    );
    for (const { id, reference } of due) {
      await payments.updateGatewayPayments({ id, late_asks: late_asks + 1 });
      await settlePayment(container, id, now).catch((error: unknown) => {
        logger.warn(`Nobody knows if ${reference} was paid late: ${(error as Error).message}`);
      });
    }
  }
}
