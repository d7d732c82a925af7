import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BankChangeRow } from "../../api/admin/bank-changes/list-bank-changes";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

type Step = "confirm" | "decline";

/** The buttons of a change that is open: one that was confirmed can still be declined until it takes effect. */
export const DecideBankChange = ({ change }: { change: BankChangeRow }) => {
  const { t } = useTranslation("market");
  const [step, setStep] = useState<Step | null>(null);
  return (
    <span className="flex gap-2">
      <Button size="small" variant="secondary" onClick={() => setStep("decline")}>
        {t("bankChanges.decline")}
      </Button>
      {change.status === "waiting" && (
        <Button size="small" onClick={() => setStep("confirm")}>
          {t("bankChanges.confirm")}
        </Button>
      )}
      {step && <DecidePrompt change={change} step={step} onClose={() => setStep(null)} />}
    </span>
  );
};

interface DecidePromptProps {
  change: BankChangeRow;
  step: Step;
  onClose: () => void;
}

/** Asks once more, and for the reason of a refusal. */
const DecidePrompt = ({ change, step, onClose }: DecidePromptProps) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const decision = useChange({
    path: `/admin/bank-changes/${change.id}/${step}`,
    done: t(`bankChanges.${step}Done`),
    onDone: onClose,
  });
  return (
    <ConfirmPrompt
      open
      danger={step === "decline"}
      title={`${t(`bankChanges.${step}`)}: ${change.seller}`}
      text={t(`bankChanges.${step}Text`)}
      pending={decision.isPending}
      onCancel={onClose}
      onConfirm={() => decision.mutate(step === "decline" ? { reason } : {})}
    >
      {step === "decline" && (
        <TextField
          id="reason"
          label={t("bankChanges.reason")}
          value={reason}
          error={problemFields(decision.error).reason}
          onChange={setReason}
          long
        />
      )}
    </ConfirmPrompt>
  );
};
