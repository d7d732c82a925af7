import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrderPayment } from "../../gateway-payments/list-order-payments";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { MarketProblem } from "../market/market-problem";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { newRequestId } from "./new-request-id";

/** The way to send money of one order back to its buyer. */
export const PayBack = ({ payment }: { payment: OrderPayment }) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState(false);
  // Kept while the prompt is shut: what was sent may have been done although no answer came.
  const [request, setRequest] = useState(newRequestId);
  const close = () => setOpen(false);
  const renew = () => setRequest(newRequestId());
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("payments.refund")}
      </Button>
      {open && <PayBackPrompt {...{ payment, request, renew }} onClose={close} />}
    </>
  );
};

interface PayBackPromptProps {
  payment: OrderPayment;
  /** By which the refund is named, however often it is sent. */
  request: string;
  /** This one is over and done with: the next is another refund. */
  renew: () => void;
  onClose: () => void;
}

/** Asks how much and why. */
const PayBackPrompt = ({ payment, request, renew, onClose }: PayBackPromptProps) => {
  const { t } = useTranslation("market");
  const [amount, setAmount] = useState(payment.refused_vnd?.toString() ?? "");
  const [reason, setReason] = useState("");
  const refund = useChange({
    path: `/admin/gateway-payments/orders/${payment.order_id}/refunds`,
    done: t("payments.refundDone"),
    onDone: () => {
      renew();
      onClose();
    },
  });
  const errors = problemFields(refund.error);
  const send = () => {
    const digits = amount.replace(/[.\s]/g, "");
    refund.mutate(
      {
        request_id: request,
        allocation_id: payment.id,
        amount_vnd: /^\d+$/.test(digits) ? Number(digits) : amount,
        reason,
      },
      {
        onError: (error) => {
          if (error instanceof MarketProblem && error.code === "refund_refused") renew();
        },
      },
    );
  };
  return (
    <ConfirmPrompt
      open
      danger
      title={`${t("payments.refund")}: ${payment.code}`}
      text={t("payments.refundText")}
      pending={refund.isPending}
      onCancel={onClose}
      onConfirm={send}
    >
      <TextField
        id="amount"
        label={t("payments.amount")}
        value={amount}
        error={errors.amount_vnd}
        onChange={setAmount}
      />
      <TextField
        id="reason"
        label={t("payments.reason")}
        value={reason}
        error={errors.reason}
        onChange={setReason}
        long
      />
    </ConfirmPrompt>
  );
};
