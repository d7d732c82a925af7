import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

/** Takes the reason for which a paper is refused. */
export const RefusePaperPrompt = ({ path, onClose }: { path: string; onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const change = useChange({ path, done: t("papers.saved"), onDone: onClose });
  return (
    <ConfirmPrompt
      open
      danger
      title={t("papers.refuse")}
      text={t("papers.refuseText")}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate({ check: "refused", reason })}
    >
      <TextField
        id="paper-reason"
        label={t("sellers.reason")}
        value={reason}
        onChange={setReason}
        error={problemFields(change.error).reason}
        long
      />
    </ConfirmPrompt>
  );
};
