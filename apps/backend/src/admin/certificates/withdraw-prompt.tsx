import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

interface WithdrawPromptProps {
  certificate: CertificateRow;
  onClose: () => void;
}

/** Takes the decision of withdrawal: number, day and reason. */
export const WithdrawPrompt = ({ certificate, onClose }: WithdrawPromptProps) => {
  const { t } = useTranslation("market");
  const [values, setValues] = useState({
    withdrawal_decision: "",
    withdrawn_on: "",
    withdrawal_reason: "",
  });
  const change = useChange({
    path: `/admin/certificates/${certificate.id}/withdraw`,
    done: t("certificateAction.withdrawDone"),
    onDone: onClose,
  });
  const errors = problemFields(change.error);
  const field = (name: keyof typeof values) => ({
    id: name,
    label: t(`certificate.${name}`),
    value: values[name],
    error: errors[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  return (
    <ConfirmPrompt
      open
      danger
      title={`${t("certificateAction.withdraw")}: ${certificate.number}`}
      text={t("certificateAction.withdrawText")}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate(values)}
    >
      <TextField {...field("withdrawal_decision")} />
      <TextField {...field("withdrawn_on")} type="date" />
      <TextField {...field("withdrawal_reason")} long />
    </ConfirmPrompt>
  );
};
