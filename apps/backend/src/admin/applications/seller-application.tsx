import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationView } from "../../applications/application-view";
import { Section } from "../market/section";
import { useMarket } from "../market/use-market";
import { RequirementItem } from "./requirement-item";
import { ReturnPrompt } from "./return-prompt";
import { SellerIdentity } from "./seller-identity";
import { SellerPapers } from "./seller-papers";

interface Answer {
  application: ApplicationView;
}

/** What is asked of a seller and where she stands, for the operator to look at, note, waive or ask back; her papers. */
export const SellerApplication = ({ sellerId }: { sellerId: string }) => {
  const { t } = useTranslation("market");
  const [returning, setReturning] = useState(false);
  const { data } = useMarket<Answer>(`/admin/sellers/${sellerId}/application`);
  if (!data) {
    return null;
  }
  const { application } = data;
  const { bank_account, bank_holder } = application.particulars;
  const bank = [application.bank_name, bank_account, bank_holder].filter(Boolean);
  const waits = application.status === "pending" && application.application === "submitted";
  return (
    <>
      <Section
        title={
          application.application && application.status === "pending"
            ? `${t("applications.section")}: ${t(`applicationState.${application.application}`)}`
            : t("applications.section")
        }
        action={
          waits && (
            <Button size="small" variant="secondary" onClick={() => setReturning(true)}>
              {t("applications.returnAction")}
            </Button>
          )
        }
      >
        {application.note && (
          <Text size="small" className="px-6 py-3">
            {t("applications.note")}: {application.note}
          </Text>
        )}
        <Text size="small" className="px-6 py-3">
          {t("applications.bank")}: {bank.join(" · ") || t("common.none")}
        </Text>
        <ul className="divide-y">
          {application.requirements.map((row) => (
            <RequirementItem key={row.id} sellerId={sellerId} row={row} />
          ))}
        </ul>
        {returning && <ReturnPrompt sellerId={sellerId} onClose={() => setReturning(false)} />}
      </Section>
      <SellerIdentity sellerId={sellerId} identity={application.identity} />
      <SellerPapers sellerId={sellerId} papers={application.documents} />
    </>
  );
};
