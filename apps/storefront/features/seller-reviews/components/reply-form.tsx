"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerReviews as messages } from "@/messages/vi/seller-reviews";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { reply } from "../actions/reply";
import type { ReplyState } from "../reply-state";

interface ReplyFormProps {
  /** The review. */
  id: string;
  what: "answer" | "report";
  /** What was said before; empty for nothing. */
  said: string;
  label: string;
  submit: string;
  done: string;
  /** The page that the form stands on. */
  here: string;
}

function whenLost(state: ReplyState, form: FormData): ReplyState {
  const text = form.get("text");
  return {
    turn: state.turn + 1,
    done: false,
    problem: "unreachable",
    typed: typeof text === "string" ? text : "",
  };
}

/** A few words about a review: for everybody to read, or for the market's office. */
export function ReplyForm({ id, what, said, label, submit, done, here }: ReplyFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    reply,
    { turn: 0, done: false, problem: null, typed: said },
    whenLost,
  );
  const field = `${what}-${id}`;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-2"
    >
      <ProblemAlert
        id={`${field}-loi`}
        turn={state.problem === null ? 0 : state.turn}
        text={state.problem === null ? null : messages.problem[state.problem]}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="tiep" value={here} />
      <label htmlFor={field} className="font-medium">
        {label}
      </label>
      <textarea
        id={field}
        name="text"
        rows={3}
        maxLength={1000}
        defaultValue={state.typed}
        aria-invalid={state.problem === "text"}
        aria-describedby={state.problem === null ? undefined : `${field}-loi`}
        className="w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern"
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton
          kind="secondary"
          pending={pending}
          label={submit}
          pendingLabel={messages.answer.pending}
        />
        <p role="status" className="text-muted empty:hidden">
          {state.done ? done : ""}
        </p>
      </div>
    </form>
  );
}
