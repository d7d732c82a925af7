"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { refuseComplaint } from "../actions/refuse-complaint";
import { NO_ANSWER, type AnswerState } from "../answer-state";
import { LONGEST_ANSWER } from "../read-answer";

interface RefuseComplaintFormProps {
  /** The complaint. */
  id: string;
  /** The list to go to. */
  here: string;
}

const messages = sellerComplaints.refuse;

function whenLost({ turn }: AnswerState, form: FormData): AnswerState {
  const text = form.get("text");
  return {
    turn: turn + 1,
    problem: "unreachable",
    typed: typeof text === "string" ? text : "",
  };
}

/** Says why a complaint is not paid back; folded away, so that nobody taps it for the other answer. */
export function RefuseComplaintForm({ id, here }: RefuseComplaintFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    refuseComplaint,
    NO_ANSWER,
    whenLost,
  );
  const field = `khong-hoan-${id}`;
  return (
    // It stays open after a post, so that what came of it is seen.
    <details open={state.turn > 0 || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {messages.open}
      </summary>
      <form
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="flex flex-col items-start gap-2 pt-2"
      >
        <ProblemAlert
          id={`${field}-loi`}
          turn={state.problem === null ? 0 : state.turn}
          text={state.problem === null ? null : sellerComplaints.problem[state.problem]}
        />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="tiep" value={here} />
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
      </form>
    </details>
  );
}
