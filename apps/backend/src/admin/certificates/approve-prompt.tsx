import { InlineTip } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { formatDay } from "../market/format";
import { problemFields } from "../market/problem-fields";
import { useChange } from "../market/use-change";

interface CertificatePromptProps {
  certificate: CertificateRow;
  onClose: () => void;
}

/** Says which stars will show from when to when; a body that could not certify them is named. */
export const ApprovePrompt = ({ certificate, onClose }: CertificatePromptProps) => {
  const { t } = useTranslation("market");
  const change = useChange({
    path: `/admin/certificates/${certificate.id}/approve`,
    done: t("certificateAction.approveDone"),
    onDone: onClose,
  });
  const problem = problemFields(change.error).issuing_level;
  return (
    <ConfirmPrompt
      open
      title={`${t("certificateAction.approve")}: ${certificate.number}`}
      text={t("certificateAction.approveText", {
        stars: certificate.stars,
        from: formatDay(certificate.issued_on),
        to: formatDay(certificate.expires_on),
      })}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate({})}
    >
      {problem && (
        <InlineTip variant="error" label={t("certificate.issuing_level")}>
          {problem}
        </InlineTip>
      )}
    </ConfirmPrompt>
  );
};
