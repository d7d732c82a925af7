import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeRow } from "../../api/admin/listing-changes/list-changes";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

type Step = "confirm" | "decline";

/** The two buttons of a change that waits. */
export const DecideChange = ({ change }: { change: ChangeRow }) => {
  const { t } = useTranslation("market");
  const [step, setStep] = useState<Step | null>(null);
  return (
    <span className="flex gap-2">
      <Button size="small" variant="secondary" onClick={() => setStep("decline")}>
        {t("changes.decline")}
      </Button>
      <Button size="small" onClick={() => setStep("confirm")}>
        {t("changes.confirm")}
      </Button>
      {step && <DecidePrompt change={change} step={step} onClose={() => setStep(null)} />}
    </span>
  );
};

interface DecidePromptProps {
  change: ChangeRow;
  step: Step;
  onClose: () => void;
}

/** Asks once more, and for the reason of a refusal. */
const DecidePrompt = ({ change, step, onClose }: DecidePromptProps) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const decision = useChange({
    path: `/admin/listing-changes/${change.id}/${step}`,
    done: t(`changes.${step}Done`),
    onDone: onClose,
  });
  return (
    <ConfirmPrompt
      open
      danger={step === "decline"}
      title={`${t(`changes.${step}`)}: ${change.product}`}
      text={t(`changes.${step}Text`)}
      pending={decision.isPending}
      onCancel={onClose}
      onConfirm={() => decision.mutate(step === "decline" ? { reason } : {})}
    >
      {step === "decline" && (
        <TextField
          id="reason"
          label={t("changes.reason")}
          value={reason}
          error={problemFields(decision.error).reason}
          onChange={setReason}
          long
        />
      )}
    </ConfirmPrompt>
  );
};
