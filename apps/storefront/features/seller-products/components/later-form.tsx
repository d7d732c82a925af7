"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { productForms as messages } from "@/messages/vi/product-forms";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { beginWithoutPhoto } from "../actions/begin-without-photo";
import { untouched, type DraftState } from "../draft-state";

function whenLost({ turn }: DraftState<null>): DraftState<null> {
  return { ...untouched(null), turn: turn + 1, failure: "unreachable" };
}

/** For who has no photo at hand: the name first. */
export function LaterForm({ request }: { request: string }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    beginWithoutPhoto,
    untouched(null),
    whenLost,
  );
  return (
    <form action={formAction} onSubmit={onSubmit} aria-busy={pending}>
      <input type="hidden" name="request" value={request} />
      <ProblemAlert
        id="sau-loi"
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.photo.later}
        pendingLabel={messages.saving}
      />
    </form>
  );
}
