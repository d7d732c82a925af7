"use client";

import { formatDong } from "@cho-lang/ocop/money";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { Order } from "@/lib/medusa/orders";
import { orderReturns as messages } from "@/messages/vi/order-returns";
import { payBack } from "../actions/pay-back";
import { NO_PARCEL, whenParcelLost } from "../parcel-state";
import { ProblemAlert } from "./problem-alert";
import { SubmitButton } from "./submit-button";

interface PayBackFormProps {
  order: Pick<Order, "id" | "owedInCash" | "returns">;
  here: string;
}

/** What a seller still has to pay back in cash, and the button that says that she has. */
export function PayBackForm({ order, here }: PayBackFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    payBack,
    NO_PARCEL,
    whenParcelLost,
  );
  const owed = formatDong(order.owedInCash);
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-2 rounded-xl border border-lantern p-3"
    >
      <input type="hidden" name="order" value={order.id} />
      <input type="hidden" name="shown" value={order.owedInCash} />
      <input type="hidden" name="returns" value={order.returns.length} />
      <input type="hidden" name="tiep" value={here} />
      <p>{messages.owes(owed)}</p>
      <ProblemAlert
        id="tra-lai-loi"
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <SubmitButton
        kind="primary"
        label={messages.paidBack(owed)}
        pendingLabel={messages.pending}
        pending={pending}
      />
    </form>
  );
}
