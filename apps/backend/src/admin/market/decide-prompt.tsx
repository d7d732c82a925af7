import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmPrompt } from "./confirm-prompt";
import { problemFields } from "./problem-fields";
import { TextField } from "./text-field";
import { useChange } from "./use-change";

export type DecideStep = "confirm" | "decline";

interface DecidePromptProps {
  /** Where the change lies; `/confirm` and `/decline` stand under it. */
  path: string;
  step: DecideStep;
  /** The part of the catalogue that speaks of such changes. */
  words: "changes" | "bankChanges";
  /** Whose change it is, for the title. */
  name: string;
  onClose: () => void;
}

/** Asks once more before a change is decided, and for the reason of a refusal. */
export const DecidePrompt = ({ path, step, words, name, onClose }: DecidePromptProps) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const decision = useChange({
    path: `${path}/${step}`,
    done: t(`${words}.${step}Done`),
    onDone: onClose,
  });
  return (
    <ConfirmPrompt
      open
      danger={step === "decline"}
      title={`${t(`${words}.${step}`)}: ${name}`}
      text={t(`${words}.${step}Text`)}
      pending={decision.isPending}
      onCancel={onClose}
      onConfirm={() => decision.mutate(step === "decline" ? { reason } : {})}
    >
      {step === "decline" && (
        <TextField
          id="reason"
          label={t(`${words}.reason`)}
          value={reason}
          error={problemFields(decision.error).reason}
          onChange={setReason}
          long
        />
      )}
    </ConfirmPrompt>
  );
};
