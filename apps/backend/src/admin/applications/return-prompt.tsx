import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

interface ReturnPromptProps {
  sellerId: string;
  onClose: () => void;
}

/** Takes the note with which an application goes back to its seller. */
export const ReturnPrompt = ({ sellerId, onClose }: ReturnPromptProps) => {
  const { t } = useTranslation("market");
  const [note, setNote] = useState("");
  const change = useChange({
    path: `/admin/sellers/${sellerId}/return`,
    done: t("applications.returnDone"),
    onDone: onClose,
  });
  return (
    <ConfirmPrompt
      open
      title={t("applications.returnAction")}
      text={t("applications.returnText")}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate({ note })}
    >
      <TextField
        id="return-note"
        label={t("applications.note")}
        value={note}
        onChange={setNote}
        error={problemFields(change.error).note}
        long
      />
    </ConfirmPrompt>
  );
};
