import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BankChangeRow } from "../../api/admin/bank-changes/list-bank-changes";
import { DecidePrompt, type DecideStep } from "../market/decide-prompt";

/** The buttons of a change that is open: one that was confirmed can still be declined until it takes effect. */
export const DecideBankChange = ({ change }: { change: BankChangeRow }) => {
  const { t } = useTranslation("market");
  const [step, setStep] = useState<DecideStep | null>(null);
  return (
    // The cell clips what stands out of it, and a button's edge does.
    <span className="flex gap-2 p-1">
      <Button size="small" variant="secondary" onClick={() => setStep("decline")}>
        {t("bankChanges.decline")}
      </Button>
      {change.status === "waiting" && (
        <Button size="small" onClick={() => setStep("confirm")}>
          {t("bankChanges.confirm")}
        </Button>
      )}
      {step && (
        <DecidePrompt
          path={`/admin/bank-changes/${change.id}`}
          step={step}
          words="bankChanges"
          name={change.seller}
          onClose={() => setStep(null)}
        />
      )}
    </span>
  );
};
