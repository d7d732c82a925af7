import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeRow } from "../../api/admin/listing-changes/list-changes";
import { DecidePrompt, type DecideStep } from "../market/decide-prompt";

/** The two buttons of a change that waits. */
export const DecideChange = ({ change }: { change: ChangeRow }) => {
  const { t } = useTranslation("market");
  const [step, setStep] = useState<DecideStep | null>(null);
  return (
    // The cell clips what stands out of it, and a button's edge does.
    <span className="flex gap-2 p-1">
      <Button size="small" variant="secondary" onClick={() => setStep("decline")}>
        {t("changes.decline")}
      </Button>
      <Button size="small" onClick={() => setStep("confirm")}>
        {t("changes.confirm")}
      </Button>
      {step && (
        <DecidePrompt
          path={`/admin/listing-changes/${change.id}`}
          step={step}
          words="changes"
          name={change.product}
          onClose={() => setStep(null)}
        />
      )}
    </span>
  );
};
