"use client";

import { FoldedForm } from "@/features/seller-door/components/folded-form";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { callOff } from "../actions/call-off";
import { NO_SHIPPING, whenShippingLost } from "../shipping-state";
import { ParcelFields, type ParcelFieldsProps } from "./parcel-fields";

const { callOff: messages, failure } = sellerShipping;

/** Has GHN not fetch a parcel. */
export function CallOffForm(parcel: ParcelFieldsProps) {
  const posted = usePostedForm(callOff, NO_SHIPPING, whenShippingLost);
  const { state, pending } = posted;
  return (
    <FoldedForm label={messages.open} posted={posted}>
      <ParcelFields {...parcel} />
      <p className="text-sm text-muted">{messages.text}</p>
      <ProblemAlert
        id={`huy-ghn-${String(parcel.number)}-loi`}
        turn={state.turn}
        text={state.failure === null ? null : failure[state.failure]}
      />
      <SubmitButton
        kind="secondary"
        label={messages.submit}
        pendingLabel={messages.pending}
        pending={pending}
      />
    </FoldedForm>
  );
}
