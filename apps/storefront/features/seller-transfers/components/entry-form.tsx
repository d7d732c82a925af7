"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { transferForms as messages } from "@/messages/vi/transfer-forms";
import { enterTransferAction } from "../actions/enter-transfer";
import { NO_TRANSFER, type TransferState } from "../transfer-state";

interface EntryFormProps {
  kind: "received" | "returned";
  order: { id: string; code: string };
  /** What is missing, or owed, whole đồng. */
  amount: number;
  /** Names this form among all posts, so that a second tap is the same entry. */
  request: string;
}

function whenLost({ turn }: TransferState): TransferState {
  return { turn: turn + 1, failure: "unreachable" };
}

/** Money that arrived, or was sent back: the amount that is expected, to be corrected, and one button. */
export function EntryForm({ kind, order, amount, request }: EntryFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    enterTransferAction,
    NO_TRANSFER,
    whenLost,
  );
  const field = `tien-${order.id}`;
  const { label, submit } = messages[kind];
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-2"
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="order" value={order.id} />
      <input type="hidden" name="request" value={request} />
      <input type="hidden" name="shown" value={amount} />
      <ProblemAlert
        id={`${field}-loi`}
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <label htmlFor={field} className="font-medium">
        {label}
      </label>
      <input
        id={field}
        name="amount"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={amount.toLocaleString("vi-VN")}
        className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 text-lg tabular-nums"
      />
      <SubmitButton
        kind="primary"
        pending={pending}
        label={submit}
        pendingLabel={messages.pending}
      />
    </form>
  );
}
