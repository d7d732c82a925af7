"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerBank as messages } from "@/messages/vi/seller-bank";
import { withdrawChange, type WithdrawState } from "../actions/withdraw-change";

function whenLost({ turn }: WithdrawState): WithdrawState {
  return { turn: turn + 1, failure: "unreachable" };
}

/** "Không phải tôi": stops a change of account at once, as one button. */
export function WithdrawForm({ id }: { id: string }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    withdrawChange,
    { turn: 0, failure: null },
    whenLost,
  );
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="id" value={id} />
      <ProblemAlert
        id="rut-lai-loi"
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.withdraw}
        pendingLabel={messages.withdrawing}
      />
    </form>
  );
}
