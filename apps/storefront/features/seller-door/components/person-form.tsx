"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { SellerPerson } from "@/lib/medusa/seller-people";
import { sellerPeopleForms as messages } from "@/messages/vi/seller-people-forms";
import { changePerson } from "../actions/change-person";
import { NOTHING_DONE, type PeopleState } from "../people-state";
import { ProblemAlert } from "./problem-alert";
import { RankFields } from "./rank-fields";
import { SubmitButton } from "./submit-button";

function whenLost({ turn }: PeopleState): PeopleState {
  return { ...NOTHING_DONE, turn: turn + 1, failure: "unreachable" };
}

/** Changes what a person may do, or takes her from the seller; folded away until it is wanted. */
export function PersonForm({ person }: { person: SellerPerson }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    changePerson,
    NOTHING_DONE,
    whenLost,
  );
  const alert = `nguoi-${person.id}-loi`;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {messages.edit(person.name)}
      </summary>
      <form
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="flex flex-col gap-4 pt-2"
      >
        <input type="hidden" name="id" value={person.id} />
        <ProblemAlert
          id={alert}
          turn={state.turn}
          text={state.failure === null ? null : messages.failure[state.failure]}
        />
        <p role="status" className="text-muted">
          {state.done ? messages.done : ""}
        </p>
        <RankFields id={person.id} rank={person} />
        <SubmitButton
          name="what"
          value="change"
          kind="secondary"
          pending={pending}
          label={messages.save}
          pendingLabel={messages.saving}
        />
        {/* Two taps: what stands beside it is pressed often, and nobody should lose her place by a slip. */}
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-lantern underline underline-offset-4">
            {messages.remove(person.name)}
          </summary>
          <button
            name="what"
            value="remove"
            aria-disabled={pending}
            className="mt-2 min-h-11 rounded-xl border border-lantern px-4 font-medium text-lantern aria-disabled:opacity-70"
          >
            {pending ? messages.removing : messages.removeNow}
          </button>
        </details>
      </form>
    </details>
  );
}
