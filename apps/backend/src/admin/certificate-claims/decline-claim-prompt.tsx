import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClaimRow } from "../../api/admin/certificate-claims/list-claims";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

interface DeclineClaimPromptProps {
  claim: ClaimRow;
  onCancel: () => void;
  onDeclined: () => void;
}

/** Takes the reason for which a decision is declined. */
export const DeclineClaimPrompt = ({ claim, onCancel, onDeclined }: DeclineClaimPromptProps) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const change = useChange({
    path: `/admin/certificate-claims/${claim.id}/decline`,
    done: t("claims.declined"),
    onDone: onDeclined,
  });
  return (
    <ConfirmPrompt
      open
      danger
      title={t("claims.decline")}
      text={t("claims.declineText")}
      pending={change.isPending}
      onCancel={onCancel}
      onConfirm={() => change.mutate({ reason })}
    >
      <TextField
        id="claim-reason"
        label={t("claims.reason")}
        value={reason}
        error={problemFields(change.error).reason}
        onChange={setReason}
        long
      />
    </ConfirmPrompt>
  );
};
