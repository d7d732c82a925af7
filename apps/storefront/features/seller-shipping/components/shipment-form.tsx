"use client";

import type { ParcelBox } from "@cho-lang/delivery/ghn/parcel-box";
import { formatDong } from "@cho-lang/ocop/money";
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

const { form: messages } = sellerShipping;

interface ShipmentFormProps {
  order: string;
  number: number;
  /** Names the parcel in the heading, where there are several. */
  named: boolean;
  /** What the parcel may measure. */
  box: ParcelBox;
  /** Whether a stand-in is asked. */
  test: boolean;
  /** Names the request. */
  request: string;
  here: string;
}

function problemText({ failure, why }: ShippingState): string | null {
  if (failure === null) return null;
  return failure === "refused" ? sellerShipping.refused(why) : sellerShipping.failure[failure];
}

/** Has GHN bring a parcel, once its price was looked at; folded away, as some bring their goods themselves. */
export function ShipmentForm({
  order,
  number,
  named,
  box,
  test,
  request,
  here,
}: ShipmentFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    sendShipment,
    NO_SHIPPING,
    whenShippingLost,
  );
  const id = `ghn-${String(number)}`;
  const way: ShipmentWay = state.way ?? { box, look: "see" };
  return (
    // It stays open after a post, so that what came of it is seen.
    <details open={state.turn > 0 || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {named ? messages.openNumber(number) : messages.open}
      </summary>
      <form
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="flex flex-col gap-3 pt-2"
      >
        <input type="hidden" name="order" value={order} />
        <input type="hidden" name="tiep" value={here} />
        <input type="hidden" name={SHIPMENT_FIELDS.number} value={number} />
        <input type="hidden" name={SHIPMENT_FIELDS.request} value={request} />
        <p className="text-muted">{messages.text}</p>
        {test ? <p className="font-medium">{sellerShipping.test}</p> : null}
        <ProblemAlert id={`${id}-loi`} turn={state.turn} text={problemText(state)} />
        <MeasureFields id={id} way={way} />
        <p role="status" className="font-medium">
          {state.quote ? quoteText(state.quote) : state.done ? messages.done : ""}
        </p>
        <div className="flex flex-wrap gap-3">
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
      </form>
    </details>
  );
}

function quoteText({ fee_vnd, cod_vnd, arrives_at }: ShipmentQuote): string {
  const fee = messages.fee(formatDong(fee_vnd), formatDong(cod_vnd));
  // The day alone: GHN's hour promises more than it keeps.
  const day = arrives_at === null ? null : formatInstant(arrives_at).split(", ")[1];
  return day ? `${fee} ${messages.arrives(day)}` : fee;
}
