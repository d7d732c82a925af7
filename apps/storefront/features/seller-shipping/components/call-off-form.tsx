"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { callOff } from "../actions/call-off";
import { SHIPMENT_FIELDS } from "../read-shipment";
import { NO_SHIPPING, whenShippingLost } from "../shipping-state";

const { callOff: messages, failure } = sellerShipping;

interface CallOffFormProps {
  order: string;
  number: number;
  here: string;
}

/** Has GHN not fetch a parcel; folded away, so that nobody does it by a slip. */
export function CallOffForm({ order, number, here }: CallOffFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    callOff,
    NO_SHIPPING,
    whenShippingLost,
  );
  return (
    <details open={state.turn > 0 || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-bay">
        {messages.open}
      </summary>
      <form
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="flex flex-col gap-3 pt-1"
      >
        <input type="hidden" name="order" value={order} />
        <input type="hidden" name={SHIPMENT_FIELDS.number} value={number} />
        <input type="hidden" name="tiep" value={here} />
        <p className="text-sm text-muted">{messages.text}</p>
        <ProblemAlert
          id={`huy-ghn-${String(number)}-loi`}
          turn={state.turn}
          text={state.failure === null ? null : failure[state.failure]}
        />
        <SubmitButton
          kind="secondary"
          label={messages.submit}
          pendingLabel={messages.pending}
          pending={pending}
        />
      </form>
    </details>
  );
}
