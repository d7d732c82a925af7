import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { ApprovePrompt } from "./approve-prompt";
import { CertificateForm } from "./certificate-form";
import { WithdrawPrompt } from "./withdraw-prompt";

type Step = "edit" | "approve" | "withdraw";

/** The steps that a certificate's status allows: a draft is edited and approved, an approved one withdrawn. */
export const CertificateActions = ({ certificate }: { certificate: CertificateRow }) => {
  const { t } = useTranslation("market");
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2">
      {certificate.status === "draft" && (
        <>
          <Button size="small" variant="secondary" onClick={() => setStep("edit")}>
            {t("certificates.edit")}
          </Button>
          <Button size="small" onClick={() => setStep("approve")}>
            {t("certificateAction.approve")}
          </Button>
        </>
      )}
      {certificate.status === "approved" && (
        <Button size="small" variant="danger" onClick={() => setStep("withdraw")}>
          {t("certificateAction.withdraw")}
        </Button>
      )}
      {step === "edit" && (
        <CertificateForm certificate={certificate} onClose={close} onSaved={close} />
      )}
      {step === "approve" && <ApprovePrompt certificate={certificate} onClose={close} />}
      {step === "withdraw" && <WithdrawPrompt certificate={certificate} onClose={close} />}
    </div>
  );
};
