"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import { FoldedForm } from "@/features/seller-door/components/folded-form";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { refuseComplaint } from "../actions/refuse-complaint";
import { NO_ANSWER, whenAnswerLost } from "../answer-state";
import { LONGEST_ANSWER } from "../read-answer";
import { AnswerFields } from "./answer-fields";

interface RefuseComplaintFormProps {
  /** The complaint. */
  id: string;
  /** The list to go to. */
  here: string;
}

const messages = sellerComplaints.refuse;

/** Says why a complaint is not paid back. */
export function RefuseComplaintForm({ id, here }: RefuseComplaintFormProps) {
  const posted = usePostedForm(refuseComplaint, NO_ANSWER, whenAnswerLost);
  const { state, pending } = posted;
  const field = `khong-hoan-${id}`;
  return (
    <FoldedForm label={messages.open} posted={posted} className="items-start gap-2">
      <AnswerFields id={id} here={here} alert={`${field}-loi`} state={state} />
      <p id={`${field}-doc`} className="max-w-prose text-muted">
        {messages.text}
      </p>
      <label htmlFor={field} className="font-medium">
        {messages.label}
      </label>
      <textarea
        id={field}
        name="text"
        rows={4}
        maxLength={LONGEST_ANSWER}
        aria-required
        defaultValue={state.typed}
        aria-invalid={state.problem === "text"}
        aria-describedby={state.problem === null ? `${field}-doc` : `${field}-loi ${field}-doc`}
        className="w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern"
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.submit}
        pendingLabel={messages.pending}
      />
    </FoldedForm>
  );
}
