"use client";

import type { ParcelBox } from "@cho-lang/delivery/ghn/parcel-box";
import { formatDong } from "@cho-lang/ocop/money";
import { FoldedForm } from "@/features/seller-door/components/folded-form";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { formatInstant } from "@/lib/format-instant";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { ShipmentQuote, ShipmentWay } from "@/lib/medusa/seller-shipping";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { sendShipment } from "../actions/send-shipment";
import { SEND, SHIPMENT_FIELDS } from "../read-shipment";
import { NO_SHIPPING, whenShippingLost, type ShippingState } from "../shipping-state";
import { MeasureFields } from "./measure-fields";
import { ParcelFields, type ParcelFieldsProps } from "./parcel-fields";

const { form: messages } = sellerShipping;

interface ShipmentFormProps extends ParcelFieldsProps {
  /** Names the parcel in the heading, where there are several. */
  named: boolean;
  /** What the parcel may measure. */
  box: ParcelBox;
  /** Whether a stand-in is asked. */
  test: boolean;
  /** Names the request. */
  request: string;
}

function problemText({ failure, why }: ShippingState): string | null {
  if (failure === null) return null;
  return failure === "refused" ? sellerShipping.refused(why) : sellerShipping.failure[failure];
}

/** Has GHN bring a parcel, once its price was looked at. */
export function ShipmentForm({
  order,
  number,
  named,
  box,
  test,
  request,
  here,
}: ShipmentFormProps) {
  const posted = usePostedForm(sendShipment, NO_SHIPPING, whenShippingLost);
  const { state, pending } = posted;
  const id = `ghn-${String(number)}`;
  const way: ShipmentWay = state.way ?? { box, look: "see" };
  return (
    <FoldedForm label={named ? messages.openNumber(number) : messages.open} posted={posted}>
      <ParcelFields order={order} number={number} here={here} />
      <input type="hidden" name={SHIPMENT_FIELDS.request} value={request} />
      <p className="text-muted">{messages.text}</p>
      {test ? <p className="font-medium">{sellerShipping.test}</p> : null}
      <ProblemAlert id={`${id}-loi`} turn={state.turn} text={problemText(state)} />
      <MeasureFields id={id} way={way} />
      <p role="status" className="font-medium">
        {state.quote ? quoteText(state.quote) : state.done ? messages.done : ""}
      </p>
      <div className="flex flex-wrap gap-3" data-priced={state.quote ? "" : undefined}>
        <SubmitButton
          kind="secondary"
          label={messages.quote}
          pendingLabel={messages.pending}
          pending={pending}
        />
        {state.quote ? (
          <SubmitButton
            label={messages.send}
            pendingLabel={messages.pending}
            pending={pending}
            name={SHIPMENT_FIELDS.step}
            value={SEND}
          />
        ) : null}
      </div>
    </FoldedForm>
  );
}

function quoteText({ fee_vnd, cod_vnd, arrives_at }: ShipmentQuote): string {
  const fee = messages.fee(formatDong(fee_vnd), formatDong(cod_vnd));
  // The day alone: GHN's hour promises more than it keeps.
  const day = arrives_at === null ? null : formatInstant(arrives_at).split(", ")[1];
  return day ? `${fee} ${messages.arrives(day)}` : fee;
}
