import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

interface OverridePromptProps {
  path: string;
  title: string;
  onClose: () => void;
}

/** Takes the reason for which a requirement is waived. */
export const OverridePrompt = ({ path, title, onClose }: OverridePromptProps) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const change = useChange({ path, done: t("applications.marked"), onDone: onClose });
  return (
    <ConfirmPrompt
      open
      title={`${t("requirementAction.overridden")}: ${title}`}
      text={t("applications.overrideText")}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate({ mark: "overridden", reason })}
    >
      <TextField
        id="override-reason"
        label={t("applications.overrideReason")}
        value={reason}
        onChange={setReason}
        error={problemFields(change.error).reason}
        long
      />
    </ConfirmPrompt>
  );
};
