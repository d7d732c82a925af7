"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { transferForms as messages } from "@/messages/vi/transfer-forms";
import { switchTransfers } from "../actions/switch-transfers";
import { NO_TRANSFER, type TransferState } from "../transfer-state";

function whenLost({ turn }: TransferState): TransferState {
  return { turn: turn + 1, failure: "unreachable" };
}

/** One button that lets shoppers pay by transfer, or not any more. */
export function SwitchForm({ on }: { on: boolean }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    switchTransfers,
    NO_TRANSFER,
    whenLost,
  );
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="on" value={on ? "" : "1"} />
      <ProblemAlert
        id="chuyen-khoan-loi"
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <SubmitButton
        kind={on ? "secondary" : "primary"}
        pending={pending}
        label={on ? messages.turnOff : messages.turnOn}
        pendingLabel={messages.pending}
      />
    </form>
  );
}
