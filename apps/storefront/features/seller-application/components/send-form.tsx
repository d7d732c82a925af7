"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { Requirement } from "@/lib/medusa/seller-application";
import { paperForms as messages } from "@/messages/vi/paper-forms";
import { applicationFailure } from "@/messages/vi/application-failure";
import { sendApplication } from "../actions/send-application";
import { lost, UNTOUCHED, type FormState } from "../form-state";

function whenLost(state: FormState, form: FormData): FormState {
  return lost(state, form, []);
}

/** The pledges of the seller and the button that sends the application. */
export function SendForm({ pledges }: { pledges: Requirement[] }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    sendApplication,
    UNTOUCHED,
    whenLost,
  );
  const { failure, turn } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <ProblemAlert
        id="gui-loi"
        turn={turn}
        text={failure === null ? null : applicationFailure[failure]}
      />
      {pledges.map(({ id, text, status }) => (
        <label key={id} className="flex min-h-11 items-start gap-3">
          <input
            type="checkbox"
            name="attested"
            value={id}
            defaultChecked={status === "met"}
            className="mt-1 size-5 shrink-0 accent-bay"
          />
          {text}
        </label>
      ))}
      <SubmitButton pending={pending} label={messages.submit} pendingLabel={messages.submitting} />
    </form>
  );
}
