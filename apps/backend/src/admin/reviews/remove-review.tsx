import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReviewRow } from "../../api/admin/reviews/list-reviews";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

const REASONS = ["insult", "personal_data", "unlawful", "authority"];

/** The way to take a review from the shop. */
export const RemoveReview = ({ review }: { review: ReviewRow }) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("reviews.remove")}
      </Button>
      {open && <RemovePrompt review={review} onClose={() => setOpen(false)} />}
    </>
  );
};

/** Takes the reason that the law names, and what is unlawful. */
const RemovePrompt = ({ review, onClose }: { review: ReviewRow; onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const removal = useChange({
    path: `/admin/reviews/${review.id}/remove`,
    done: t("reviews.removeDone"),
    onDone: onClose,
  });
  const errors = problemFields(removal.error);
  return (
    <ConfirmPrompt
      open
      danger
      title={`${t("reviews.remove")}: ${review.product}`}
      text={t("reviews.removeText")}
      pending={removal.isPending}
      onCancel={onClose}
      onConfirm={() => removal.mutate({ reason, note })}
    >
      <SelectField
        id="reason"
        label={t("reviews.reason")}
        value={reason}
        choices={REASONS.map((value) => ({ value, label: t(`removal.${value}`) }))}
        error={errors.reason}
        onChange={setReason}
      />
      <TextField
        id="note"
        label={t("reviews.note")}
        value={note}
        error={errors.note}
        onChange={setNote}
        long
      />
    </ConfirmPrompt>
  );
};
