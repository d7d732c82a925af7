import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminComplaint } from "../../api/admin/complaints/list-complaints";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { formatDong } from "../market/format";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

const OUTCOMES = ["upheld", "dismissed"];

/** The way to decide about a complaint that was laid before the operator. */
export const DecideComplaint = ({ complaint }: { complaint: AdminComplaint }) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("complaints.decide")}
      </Button>
      {open && <DecidePrompt complaint={complaint} onClose={() => setOpen(false)} />}
    </>
  );
};

/** What she saw that all of it comes to, and what of it is paid back where not all; nothing for a refusal. */
function sumOf({ pay_back }: AdminComplaint, outcome: string, typed: string) {
  if (outcome !== "upheld") return {};
  return {
    ...(pay_back && { amount_vnd: pay_back.amount_vnd }),
    ...(typed.trim() !== "" && { part_vnd: Number(typed) }),
  };
}

/** Takes whether the buyer is paid back, and why; both sides read it. */
const DecidePrompt = ({
  complaint,
  onClose,
}: {
  complaint: AdminComplaint;
  onClose: () => void;
}) => {
  const { t } = useTranslation("market");
  const [outcome, setOutcome] = useState("");
  const [decision, setDecision] = useState("");
  const [typed, setTyped] = useState("");
  const change = useChange({
    path: `/admin/complaints/${complaint.id}/decide`,
    done: t("complaints.decideDone"),
    onDone: onClose,
  });
  const errors = problemFields(change.error);
  const { pay_back, part } = complaint;
  return (
    <ConfirmPrompt
      open
      title={`${t("complaints.decide")}: ${complaint.order_code}`}
      text={t("complaints.decideText")}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate({ outcome, decision, ...sumOf(complaint, outcome, typed) })}
    >
      <SelectField
        id="outcome"
        label={t("complaints.outcome")}
        value={outcome}
        choices={OUTCOMES.map((value) => ({ value, label: t(`complaintStatus.${value}`) }))}
        error={errors.outcome}
        onChange={setOutcome}
      />
      {outcome === "upheld" && part !== null ? (
        <TextField
          id="part_vnd"
          type="number"
          label={t("complaints.part")}
          hint={t("complaints.partHint", {
            amount: formatDong(pay_back?.amount_vnd ?? 0),
            least: formatDong(part.least_vnd),
            below: formatDong(part.below_vnd),
          })}
          value={typed}
          error={errors.part_vnd}
          onChange={setTyped}
        />
      ) : null}
      <TextField
        id="decision"
        label={t("complaints.decision")}
        value={decision}
        error={errors.decision}
        onChange={setDecision}
        long
      />
    </ConfirmPrompt>
  );
};
