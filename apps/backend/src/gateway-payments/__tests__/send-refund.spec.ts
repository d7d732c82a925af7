import type { MedusaContainer } from "@medusajs/framework/types";
import { gatewayOf } from "../../gateways/gateways";
import { sendRefund } from "../send-refund";

jest.mock("../../gateways/gateways", () => ({ gatewayOf: jest.fn() }));

const SENT = new Date("2026-11-27T03:00:00Z");

/** Sends a refund of which the gateway says this; what is logged and written down by that. */
async function sent(status: "refused" | "known" | "done", sent_at: Date | null, others = 1) {
  const logger = { warn: jest.fn(), error: jest.fn() };
  const payments = {
    retrievePaymentRefund: jest.fn().mockResolvedValue({
      status: "asked",
      sent_at,
      provider_reference: null,
      amount_vnd: 10_000,
      allocation: { order_id: "order_1", payment: { id: "gpay_1", provider: "vnpay", data: {} } },
    }),
    listPaymentRefunds: jest.fn().mockResolvedValue(Array.from({ length: others }, () => ({}))),
    updatePaymentRefunds: jest.fn(),
    refuseRefund: jest.fn(),
  };
  const refund = jest.fn().mockResolvedValue({ status, provider_reference: null });
  jest.mocked(gatewayOf).mockReturnValue({ refund } as unknown as ReturnType<typeof gatewayOf>);
  const container = {
    resolve: (name: string) => (name === "logger" ? logger : payments),
  } as unknown as MedusaContainer;
  await sendRefund(container, "payref_1");
  return { logger, payments };
}

it("warns of a refund that is refused when it is sent again, and leaves it open", async () => {
  const { logger, payments } = await sent("refused", SENT);
  expect(logger.warn.mock.calls).toEqual([
    [
      "vnpay refused to send back 10000 VND of order order_1 (refund payref_1) again: nobody knows if it went before",
    ],
  ]);
  expect(payments.refuseRefund).not.toHaveBeenCalled();
  expect(payments.updatePaymentRefunds).not.toHaveBeenCalled();
});

it("warns where the gateway may mean another refund, and not where it can't", async () => {
  const unclear = await sent("known", SENT, 2);
  expect(unclear.logger.warn).toHaveBeenCalledTimes(1);
  expect(unclear.payments.updatePaymentRefunds).not.toHaveBeenCalled();
  const clear = await sent("known", SENT);
  expect(clear.logger.warn).not.toHaveBeenCalled();
  expect(clear.payments.updatePaymentRefunds).toHaveBeenCalledWith({
    id: "payref_1",
    status: "done",
  });
});

it("takes the first refusal for one", async () => {
  const { logger, payments } = await sent("refused", null);
  expect(logger.error).toHaveBeenCalledTimes(1);
  expect(logger.warn).not.toHaveBeenCalled();
  expect(payments.refuseRefund).toHaveBeenCalledWith("payref_1");
});
