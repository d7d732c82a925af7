"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { NO_PARCEL, whenParcelLost } from "@/features/seller-door/parcel-state";
import { PARCEL_FIELDS } from "@/features/seller-door/read-parcel";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { Parcel } from "@/lib/medusa/orders";
import { parcels } from "@/messages/vi/parcels";
import { sellerRemittances } from "@/messages/vi/seller-remittances";
import { noteCarrier } from "../actions/note-carrier";
import { CarrierNames } from "./carrier-names";

const messages = sellerRemittances.carrier;
const FIELD = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2";

interface CarrierFormProps {
  order: string;
  parcel: Pick<Parcel, "number" | "carriage">;
  here: string;
}

/** Which carrier took a parcel, folded away: who brings her goods herself needs none of it. */
export function CarrierForm({ order, parcel: { number, carriage }, here }: CarrierFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    noteCarrier,
    NO_PARCEL,
    whenParcelLost,
  );
  const id = (name: string) => `kien-${String(number)}-${name}`;
  const failure = state.failure === "invalid" ? messages.invalid : null;
  const words = state.failure === null ? null : parcels.form.failure[state.failure];
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-bay">
        {carriage ? presentText(carriage) : messages.open}
      </summary>
      <form
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="flex flex-col gap-3 pt-1"
      >
        <input type="hidden" name="order" value={order} />
        <input type="hidden" name={PARCEL_FIELDS.number} value={number} />
        <input type="hidden" name="tiep" value={here} />
        <p className="text-sm text-muted">{messages.text}</p>
        <ProblemAlert id={id("hang-loi")} turn={state.turn} text={failure ?? words} />
        <p role="status">{state.done ? messages.done : null}</p>
        <label htmlFor={id("hang")} className="font-medium">
          {messages.name}
        </label>
        <input
          id={id("hang")}
          name="carrier"
          maxLength={60}
          list={id("ten")}
          defaultValue={carriage?.carrier ?? ""}
          className={FIELD}
        />
        <CarrierNames id={id("ten")} />
        <label htmlFor={id("ma")} className="font-medium">
          {messages.tracking}
        </label>
        <input
          id={id("ma")}
          name="tracking"
          maxLength={60}
          autoCapitalize="characters"
          defaultValue={carriage?.tracking ?? ""}
          className={FIELD}
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

function presentText({ carrier, tracking }: NonNullable<Parcel["carriage"]>): string {
  return carrier === "" ? messages.unnamedNow(tracking) : messages.now(carrier, tracking);
}
