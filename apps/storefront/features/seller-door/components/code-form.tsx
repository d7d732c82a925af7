"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerPhoneForms as messages } from "@/messages/vi/seller-phone-forms";
import { askForAnotherCode } from "../actions/ask-for-another-code";
import { typeCode } from "../actions/type-code";
import { NO_PHONE, type PhoneState } from "../phone-state";
import { ProblemAlert } from "./problem-alert";
import { TextField } from "./text-field";
import { SubmitButton } from "./submit-button";

function whenLost(state: PhoneState): PhoneState {
  return { ...state, turn: state.turn + 1, problem: "unreachable" };
}

/** Takes the code that the phone received; phones offer it above the keyboard by themselves. */
export function CodeForm({ label }: { label: string }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(typeCode, NO_PHONE, whenLost);
  const { problem } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <ProblemAlert
        id="ma-loi"
        turn={state.turn}
        text={problem === null ? null : messages.problem[problem]}
      />
      <TextField
        id="code"
        label={messages.code.label}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        wrong={problem === "code" ? "ma-loi" : undefined}
      />
      <SubmitButton pending={pending} label={label} pendingLabel={messages.code.pending} />
    </form>
  );
}

/** Sends another code to the same phone. */
export function AnotherCodeForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    askForAnotherCode,
    NO_PHONE,
    whenLost,
  );
  const { problem, turn } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-2"
    >
      <p role="status">{turn > 0 && problem === null ? messages.code.resent : ""}</p>
      <ProblemAlert
        id="ma-khac-loi"
        turn={turn}
        text={problem === null ? null : messages.problem[problem]}
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.code.again}
        pendingLabel={messages.code.sending}
      />
    </form>
  );
}
