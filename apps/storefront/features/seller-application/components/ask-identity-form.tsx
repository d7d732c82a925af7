"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { paperForms as messages } from "@/messages/vi/paper-forms";
import { applicationFailure } from "@/messages/vi/application-failure";
import { askIdentity } from "../actions/ask-identity";
import { lost, UNTOUCHED, type FormState } from "../form-state";

function whenLost(state: FormState, form: FormData): FormState {
  return lost(state, form, []);
}

/** Asks the market's office to look at the link, as one button. */
export function AskIdentityForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(askIdentity, UNTOUCHED, whenLost);
  const { failure, turn } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <ProblemAlert
        id="dinh-danh-loi"
        turn={turn}
        text={failure === null ? null : applicationFailure[failure]}
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.identity.ask}
        pendingLabel={messages.identity.asking}
      />
    </form>
  );
}
