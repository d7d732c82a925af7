"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { orderWays } from "@/messages/vi/order-ways";
import { parcels as messages } from "@/messages/vi/parcels";
import { deliverParcel } from "../actions/deliver-parcel";
import { NO_PARCEL, whenParcelLost } from "../parcel-state";
import { PARCEL_FIELDS } from "../read-parcel";
import { ProblemAlert } from "./problem-alert";
import { SubmitButton } from "./submit-button";

interface ParcelArrivedFormProps {
  order: string;
  /** Whether its buyer comes for it. */
  fetched: boolean;
  number: number;
  here: string;
}

/** Says of one parcel of several that it arrived. */
export function ParcelArrivedForm({ order, fetched, number, here }: ParcelArrivedFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    deliverParcel,
    NO_PARCEL,
    whenParcelLost,
  );
  return (
    <form action={formAction} onSubmit={onSubmit} aria-busy={pending} className="pt-1">
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name={PARCEL_FIELDS.number} value={number} />
      <input type="hidden" name="tiep" value={here} />
      <ProblemAlert
        id={`kien-${String(number)}-loi`}
        turn={state.turn}
        text={state.failure === null ? null : messages.form.failure[state.failure]}
      />
      <SubmitButton
        kind="secondary"
        label={fetched ? orderWays.fetched.parcels.taken(number) : messages.deliver(number)}
        pendingLabel={messages.deliverPending}
        pending={pending}
      />
    </form>
  );
}
