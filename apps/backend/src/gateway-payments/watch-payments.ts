import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { followOrderMoney } from "./follow-order-money";
import { listOwedPayments } from "./list-owed-payments";
import { askForLateMoney } from "./ask-for-late-money";
import { settlePayment } from "./settle-payment";

/** Looked after in one minute at most; the rest comes the next one. */
const AT_ONCE = 200;

/** Minutes before its end in which the gateway is asked of an open payment, should its notification be lost. */
const ASK_BEFORE = 50 * 60_000;

/**
 * Looks after payments: asks the gateway about open ones, ends those whose time is over, asks a few times more for
 * money that came later, has orders follow what a killed process had only written down, and sends back what is
 * owed. What fails is told in the log and tried again.
 */
export async function watchPayments(container: MedusaContainer, now: Date): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const warn = (name: string) => (error: unknown) => {
    logger.warn(`The money of ${name} was not seen to: ${(error as Error).message}`);
  };
  const due = await payments.listGatewayPayments(
    {
      followed_at: null,
      $or: [
        { pay_by: { $lte: now } },
        { status: ["paid", "expired", "replaced"] },
        {
          status: "open",
          provider_reference: { $ne: null },
          pay_by: { $lte: new Date(now.getTime() + ASK_BEFORE) },
        },
      ],
    },
    { select: ["id", "reference"], order: { pay_by: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  for (const { id, reference } of due) {
    await settlePayment(container, id, now).catch(warn(reference));
  }
  await askForLateMoney(container, now, AT_ONCE);
  for (const orderId of await listOwedPayments(container, AT_ONCE)) {
    const follow = () => followOrderMoney(container, orderId, now);
    await withSellerOrderLock(container, orderId, follow, "abroad").catch(warn(orderId));
  }
}
