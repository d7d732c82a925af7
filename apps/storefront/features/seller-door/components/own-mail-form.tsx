"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { setOwnMail } from "../actions/set-own-mail";
import { formText } from "@/lib/forms/form-text";
import type { OwnMailState } from "../own-mail-state";
import { CodeStep } from "./code-step";
import { ProblemAlert } from "./problem-alert";
import { SubmitButton } from "./submit-button";
import { TextField } from "./text-field";

const messages = sellerPeopleForms.ownMail;

function whenLost(state: OwnMailState, form: FormData): OwnMailState {
  const email = formText(form, "email");
  return { ...state, turn: state.turn + 1, email, failure: "unreachable" };
}

/** Takes the address of a person's own mailbox, then the code that was sent there. */
export function OwnMailForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    setOwnMail,
    { turn: 0, step: "mail", email: "", failure: null },
    whenLost,
  );
  const { failure, turn, step, email } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <ProblemAlert
        id="hop-thu-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      {step === "code" ? (
        <>
          <input type="hidden" name="email" value={email} />
          <p role="status" className="wrap-break-word">
            {messages.sent(email)}
          </p>
          <CodeStep
            words={messages}
            go={{ what: "prove", label: messages.prove, pendingLabel: messages.proving }}
            pending={pending}
            wrong={failure === "code" ? "hop-thu-loi" : undefined}
          />
        </>
      ) : (
        <>
          <TextField
            id="email"
            label={messages.label}
            inputMode="email"
            autoComplete="email"
            defaultValue={email}
            wrong={failure === "mail" || failure === "taken" ? "hop-thu-loi" : undefined}
          />
          <SubmitButton
            name="what"
            value="send"
            pending={pending}
            label={messages.send}
            pendingLabel={messages.sending}
          />
        </>
      )}
    </form>
  );
}
