"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { arrivals as messages } from "@/messages/vi/arrivals";
import { receive } from "../actions/receive";
import type { ArrivalState } from "../arrival-state";

function whenLost({ turn }: ArrivalState): ArrivalState {
  return { turn: turn + 1, problem: "unreachable" };
}

interface ArrivalFormProps {
  /** The order's code. */
  order: string;
  /** What its button says. */
  submit: string;
}

/** The buyer's one tap that her order has come. */
export function ArrivalForm({ order, submit }: ArrivalFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    receive,
    { turn: 0, problem: null },
    whenLost,
  );
  const { problem } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <ProblemAlert
        id="nhan-hang-loi"
        turn={problem === null ? 0 : state.turn}
        text={problem === null ? null : messages.problem[problem]}
      />
      <input type="hidden" name="order" value={order} />
      <SubmitButton pending={pending} label={submit} pendingLabel={messages.pending} />
    </form>
  );
}
