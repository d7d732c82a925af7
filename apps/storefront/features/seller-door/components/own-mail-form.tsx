"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerPeople } from "@/messages/vi/seller-people";
import { setOwnMail } from "../actions/set-own-mail";
import { formText } from "@/lib/forms/form-text";
import type { OwnMailState } from "../own-mail-state";
import { ProblemAlert } from "./problem-alert";
import { SubmitButton } from "./submit-button";
import { TextField } from "./text-field";

const messages = sellerPeople.ownMail;

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
        <CodeStep email={email} pending={pending} wrong={failure === "code"} />
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

interface CodeStepProps {
  email: string;
  pending: boolean;
  wrong: boolean;
}

function CodeStep({ email, pending, wrong }: CodeStepProps) {
  return (
    <>
      <input type="hidden" name="email" value={email} />
      <p role="status" className="wrap-break-word">
        {messages.sent(email)}
      </p>
      <TextField
        id="code"
        label={messages.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        wrong={wrong ? "hop-thu-loi" : undefined}
      />
      <SubmitButton
        name="what"
        value="prove"
        pending={pending}
        label={messages.prove}
        pendingLabel={messages.proving}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton
          kind="secondary"
          name="what"
          value="send"
          pending={pending}
          label={messages.again}
          pendingLabel={messages.sending}
        />
        <SubmitButton
          kind="secondary"
          name="what"
          value="edit"
          pending={pending}
          label={messages.edit}
          pendingLabel={messages.edit}
        />
      </div>
    </>
  );
}
