"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { transferForms as messages } from "@/messages/vi/transfer-forms";
import { settleMoney } from "../actions/settle-money";
import { NO_TRANSFER, type TransferState } from "../transfer-state";

interface SettleFormProps {
  /** Id of the money. */
  id: string;
  what: "assign" | "aside";
}

function whenLost({ turn }: TransferState): TransferState {
  return { turn: turn + 1, failure: "unreachable" };
}

/** For which order money came, or why it is none of the market's. */
export function SettleForm({ id, what }: SettleFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    settleMoney,
    NO_TRANSFER,
    whenLost,
  );
  const field = `${what}-${id}`;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-2"
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="what" value={what} />
      <ProblemAlert
        id={`${field}-loi`}
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <label htmlFor={field} className="font-medium">
        {messages[what].label}
      </label>
      <input
        id={field}
        name="text"
        autoComplete="off"
        maxLength={200}
        className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2"
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages[what].submit}
        pendingLabel={messages.pending}
      />
    </form>
  );
}
