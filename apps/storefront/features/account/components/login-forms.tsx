"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { TextField } from "@/features/seller-door/components/text-field";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { accountForms as messages } from "@/messages/vi/account-forms";
import { failed, NOTHING_POSTED, type AccountState } from "../account-state";
import { askForAnotherCode } from "../actions/ask-for-another-code";
import { askForCode } from "../actions/ask-for-code";
import { typeCode } from "../actions/type-code";

function whenLost(state: AccountState, form: FormData): AccountState {
  const phone = form.get("phone");
  return failed(state, "unreachable", { phone: typeof phone === "string" ? phone : "" });
}

const ALERT = "vao-loi";

function textOf({ problem }: AccountState): string | null {
  return problem === null ? null : messages.problem[problem];
}

/** Asks for the phone to which a code is sent. */
export function PhoneForm({ returnTo }: { returnTo: string }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    askForCode,
    NOTHING_POSTED,
    whenLost,
  );
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="tiep" value={returnTo} />
      <ProblemAlert id={ALERT} turn={state.turn} text={textOf(state)} />
      <TextField
        id="phone"
        label={messages.login.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        defaultValue={state.typed.phone ?? ""}
        wrong={state.problem === "phone" ? ALERT : undefined}
      />
      <SubmitButton
        pending={pending}
        label={messages.login.submit}
        pendingLabel={messages.login.pending}
      />
    </form>
  );
}

/** Takes the code that the phone received; phones offer it above the keyboard by themselves. */
export function CodeForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    typeCode,
    NOTHING_POSTED,
    whenLost,
  );
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <ProblemAlert id={ALERT} turn={state.turn} text={textOf(state)} />
      <TextField
        id="code"
        label={messages.code.label}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        wrong={state.problem === "code" ? ALERT : undefined}
      />
      <SubmitButton
        pending={pending}
        label={messages.code.submit}
        pendingLabel={messages.code.pending}
      />
    </form>
  );
}

/** Sends another code to the same phone. */
export function AnotherCodeForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    askForAnotherCode,
    NOTHING_POSTED,
    whenLost,
  );
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-2"
    >
      <p role="status">{state.turn > 0 && state.problem === null ? messages.code.resent : ""}</p>
      <ProblemAlert
        id="ma-khac-loi"
        turn={state.problem === null ? 0 : state.turn}
        text={textOf(state)}
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
