"use client";

import type { ComplaintStatus } from "@cho-lang/seller-rules/complaints";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { complaintForms as messages } from "@/messages/vi/complaint-forms";
import { sendAppeal } from "../actions/send-appeal";
import type { AppealState } from "../complaint-state";

function whenLost(state: AppealState, form: FormData): AppealState {
  const appeal = form.get("appeal");
  return {
    turn: state.turn + 1,
    problem: "unreachable",
    appeal: typeof appeal === "string" ? appeal : "",
  };
}

function wordsAfter(status: ComplaintStatus) {
  if (status === "replaced") return messages.notGood;
  return status === "part_paid" ? messages.tooLittle : messages.appeal;
}

interface AppealFormProps {
  /** The order's code. */
  order: string;
  /** Id of the order's line. */
  line: string;
  /** What was answered. */
  after: ComplaintStatus;
}

/** Lays an answer to a complaint before the market's operator. */
export function AppealForm({ order, line, after }: AppealFormProps) {
  const words = wordsAfter(after);
  const { state, formAction, onSubmit, pending } = usePostedForm(
    sendAppeal,
    { turn: 0, problem: null, appeal: "" },
    whenLost,
  );
  const { problem } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-5 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <div>
        <h2 className="text-lg font-semibold">{words.title}</h2>
        <p className="text-muted">{words.text}</p>
      </div>
      <ProblemAlert
        id="ban-quan-ly-loi"
        turn={problem === null ? 0 : state.turn}
        text={problem === null ? null : messages.problem[problem]}
      />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="line" value={line} />
      <label className="flex flex-col gap-1 font-medium">
        {words.label}
        <textarea
          name="appeal"
          rows={3}
          maxLength={1000}
          required
          defaultValue={state.appeal}
          aria-invalid={problem === "text"}
          aria-describedby={problem === "text" ? "ban-quan-ly-loi" : undefined}
          className="w-full rounded-lg border border-field bg-paper px-3 py-2 font-normal aria-invalid:border-lantern"
        />
      </label>
      <SubmitButton pending={pending} label={words.submit} pendingLabel={messages.pending} />
    </form>
  );
}
