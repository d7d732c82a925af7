"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerPeopleForms as messages } from "@/messages/vi/seller-people-forms";
import { changePerson } from "../actions/change-person";
import { NOTHING_DONE, type PeopleState } from "../people-state";
import { ProblemAlert } from "./problem-alert";

function whenLost({ turn }: PeopleState): PeopleState {
  return { ...NOTHING_DONE, turn: turn + 1, failure: "unreachable" };
}

/** Takes an open invitation back. */
export function WithdrawForm({ id }: { id: string }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    changePerson,
    NOTHING_DONE,
    whenLost,
  );
  return (
    <form action={formAction} onSubmit={onSubmit} aria-busy={pending}>
      <input type="hidden" name="id" value={id} />
      <ProblemAlert
        id={`${id}-loi`}
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <button
        name="what"
        value="withdraw"
        aria-disabled={pending}
        className="min-h-11 rounded-xl border border-field px-4 font-medium aria-disabled:opacity-70"
      >
        {pending ? messages.open.withdrawing : messages.open.withdraw}
      </button>
    </form>
  );
}
