"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { transferForms as messages } from "@/messages/vi/transfer-forms";
import { FILE_INPUT_CLASS } from "@/ui/file-input-class";
import { takeStatement } from "../actions/take-statement";
import { NO_STATEMENT, type StatementState } from "../statement-state";

const OUTCOMES = ["exact", "partial", "over", "double", "late", "unknown", "known"] as const;

function whenLost({ turn }: StatementState): StatementState {
  return { ...NO_STATEMENT, turn: turn + 1, failure: "unreachable" };
}

/** A bank's statement as a file, and what became of its lines. */
export function StatementForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    takeStatement,
    NO_STATEMENT,
    whenLost,
  );
  const { taken, problem, failure } = state;
  const counts = OUTCOMES.filter((outcome) => taken?.[outcome]);
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <ProblemAlert
        id="sao-ke-loi"
        turn={state.turn}
        text={problem ?? (failure === null ? null : messages.failure[failure])}
      />
      <div role="status">
        {taken === null ? null : (
          <>
            <p className="font-medium">{messages.taken}</p>
            <ul className="list-disc pl-5">
              {counts.map((outcome) => (
                <li key={outcome}>{messages.outcome[outcome](taken[outcome] ?? 0)}</li>
              ))}
              {counts.length === 0 ? <li>{messages.nothing}</li> : null}
            </ul>
          </>
        )}
      </div>
      <label htmlFor="sao-ke" className="font-medium">
        {messages.file}
      </label>
      <input
        id="sao-ke"
        name="statement"
        type="file"
        accept=".csv,.xlsx,text/csv"
        aria-describedby={problem === null && failure === null ? undefined : "sao-ke-loi"}
        className={FILE_INPUT_CLASS}
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.take}
        pendingLabel={messages.pending}
      />
    </form>
  );
}
