import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OddReturn } from "../../statistics-releases/list-odd-returns";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

const TREATMENTS = ["right", "unique", "floor_included", "refused"];

/** The way to say what is made of a return that stands out. */
export const ReviewReturn = ({ odd }: { odd: OddReturn }) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t(odd.review ? "oddReturns.again" : "oddReturns.act")}
      </Button>
      {open && <ReviewPrompt odd={odd} onClose={() => setOpen(false)} />}
    </>
  );
};

/** Takes how the return is counted, and why. */
const ReviewPrompt = ({ odd, onClose }: { odd: OddReturn; onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [treatment, setTreatment] = useState("");
  const [reason, setReason] = useState("");
  const { seller_id, version, name, reported } = odd;
  const review = useChange({
    path: `/admin/monthly-returns/${reported.month}/reviews`,
    done: t("oddReturns.done"),
    onDone: onClose,
  });
  const errors = problemFields(review.error);
  return (
    <ConfirmPrompt
      open
      title={`${t("oddReturns.act")}: ${name}`}
      text={t("oddReturns.text")}
      pending={review.isPending}
      onCancel={onClose}
      onConfirm={() => review.mutate({ seller_id, version, treatment, reason })}
    >
      <SelectField
        id="treatment"
        label={t("oddReturns.treatment")}
        value={treatment}
        choices={TREATMENTS.map((value) => ({ value, label: t(`treatment.${value}`) }))}
        error={errors.treatment}
        onChange={setTreatment}
      />
      <TextField
        id="reason"
        label={t("oddReturns.reason")}
        value={reason}
        error={errors.reason}
        onChange={setReason}
        long
      />
    </ConfirmPrompt>
  );
};
