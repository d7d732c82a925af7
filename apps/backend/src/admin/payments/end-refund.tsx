import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

const OUTCOMES = ["done", "refused"];

interface EndRefundProps {
  refundId: string;
  /** The order's code and how much was to go back. */
  title: string;
}

/** The way to say what became of a refund of which the gateway tells nothing. */
export const EndRefund = ({ refundId, title }: EndRefundProps) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="mt-2 block" size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("payments.end")}
      </Button>
      {open && <EndPrompt refundId={refundId} title={title} onClose={() => setOpen(false)} />}
    </>
  );
};

/** Takes whether the money went back, and what was seen at the gateway. */
const EndPrompt = ({ refundId, title, onClose }: EndRefundProps & { onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [outcome, setOutcome] = useState("");
  const [note, setNote] = useState("");
  const change = useChange({
    path: `/admin/gateway-payments/refunds/${refundId}/end`,
    done: t("payments.endDone"),
    onDone: onClose,
  });
  const errors = problemFields(change.error);
  return (
    <ConfirmPrompt
      open
      title={`${t("payments.end")}: ${title}`}
      text={t("payments.endText")}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate({ outcome, note })}
    >
      <SelectField
        id="outcome"
        label={t("payments.endOutcome")}
        value={outcome}
        choices={OUTCOMES.map((value) => ({ value, label: t(`refundOutcome.${value}`) }))}
        error={errors.outcome}
        onChange={setOutcome}
      />
      <TextField
        id="note"
        label={t("payments.endNote")}
        value={note}
        error={errors.note}
        onChange={setNote}
        long
      />
    </ConfirmPrompt>
  );
};
