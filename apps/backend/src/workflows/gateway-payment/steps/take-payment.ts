import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GATEWAY_PAYMENT_MODULE } from "../../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../../modules/gateway-payment/service";
import type { TakenMoney } from "../../../modules/gateway-payment/service";

/** `paid_at` is ISO 8601. */
export type TakenPayment = Omit<TakenMoney, "paid_at"> & { paid_at: string };

/** Marks a payment and its rows paid. It is the last step of its workflow, so nothing is to be undone. */
export const takePaymentStep = createStep(
  "take-payment",
  async ({ paid_at, ...payment }: TakenPayment, { container }) => {
    const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
    await payments.take({ ...payment, paid_at: new Date(paid_at) });
    return new StepResponse(undefined);
  },
);
