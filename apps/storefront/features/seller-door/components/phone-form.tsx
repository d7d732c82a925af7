"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerPhoneForms as messages } from "@/messages/vi/seller-phone-forms";
import { askForCode } from "../actions/ask-for-code";
import { NO_PHONE, type PhoneState } from "../phone-state";
import { ProblemAlert } from "./problem-alert";
import { TextField } from "./text-field";
import { SubmitButton } from "./submit-button";

interface PhoneFormProps {
  returnTo: string;
  /** Secret of an invitation's link, for who joins a seller; asks for her name too. */
  invitation?: string;
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}

function whenLost({ turn }: PhoneState, form: FormData): PhoneState {
  const typed = { phone: text(form.get("phone")), name: text(form.get("name")) };
  return { ...typed, turn: turn + 1, problem: "unreachable" };
}

const ALERT = "dien-thoai-loi";

/** Asks for the phone to which a code is sent. */
export function PhoneForm({ returnTo, invitation }: PhoneFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(askForCode, NO_PHONE, whenLost);
  const wrong = (field: "name" | "phone") => (state.problem === field ? ALERT : undefined);
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="tiep" value={returnTo} />
      {invitation === undefined ? null : <input type="hidden" name="loi-moi" value={invitation} />}
      <ProblemAlert
        id={ALERT}
        turn={state.turn}
        text={state.problem === null ? null : messages.problem[state.problem]}
      />
      {invitation === undefined ? null : (
        <TextField
          id="name"
          label={messages.join.name}
          autoComplete="name"
          defaultValue={state.name}
          wrong={wrong("name")}
        />
      )}
      <TextField
        id="phone"
        label={messages.phone.label}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        defaultValue={state.phone}
        wrong={wrong("phone")}
      />
      <SubmitButton
        pending={pending}
        label={messages.phone.submit}
        pendingLabel={messages.phone.pending}
      />
    </form>
  );
}
