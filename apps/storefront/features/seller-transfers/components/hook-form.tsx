"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { BankService } from "@/lib/medusa/seller-transfers";
import { transferForms as messages } from "@/messages/vi/transfer-forms";
import { setBankHookAction } from "../actions/set-bank-hook";
import { NO_TRANSFER, type TransferState } from "../transfer-state";

const SERVICES: BankService[] = ["sepay", "casso"];
const FIELD = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2";

function whenLost({ turn }: TransferState): TransferState {
  return { turn: turn + 1, failure: "unreachable" };
}

/** Which bank service tells of money, and the key it proves itself with; or one button that ends it. */
export function HookForm({ remove }: { remove: boolean }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    setBankHookAction,
    NO_TRANSFER,
    whenLost,
  );
  const id = remove ? "ngat-dich-vu" : "khoa-dich-vu";
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <ProblemAlert
        id={`${id}-loi`}
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      {remove ? <input type="hidden" name="remove" value="1" /> : <KeyFields id={id} />}
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={remove ? messages.hook.remove : messages.hook.set}
        pendingLabel={messages.pending}
      />
    </form>
  );
}

function KeyFields({ id }: { id: string }) {
  return (
    <>
      <label htmlFor={`${id}-ten`} className="font-medium">
        {messages.hook.service}
      </label>
      <select id={`${id}-ten`} name="service" className={FIELD}>
        {SERVICES.map((service) => (
          <option key={service} value={service}>
            {messages.hook.services[service]}
          </option>
        ))}
      </select>
      <label htmlFor={id} className="font-medium">
        {messages.hook.key}
      </label>
      <input
        id={id}
        name="key"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        aria-describedby={`${id}-goi-y`}
        className={FIELD}
      />
      <p id={`${id}-goi-y`} className="text-sm text-muted">
        {messages.hook.keyHint}
      </p>
    </>
  );
}
