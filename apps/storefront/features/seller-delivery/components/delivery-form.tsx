"use client";

import { DELIVERY_LIMITS as LIMITS } from "@cho-lang/delivery/delivery-limits";
import { Fragment, type ReactNode } from "react";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { DeliverySetting } from "@/lib/medusa/seller-delivery";
import { sellerDelivery as messages } from "@/messages/vi/seller-delivery";
import { setDelivery } from "../actions/set-delivery";
import type { DeliveryState } from "../delivery-state";
import {
  shownSteps,
  STEP_FIELDS,
  typedAsStored,
  typedDelivery,
  type FieldName,
  type TypedDelivery,
  type Way,
} from "../typed-delivery";
import { CommuneBoxes, type CommuneName } from "./commune-boxes";
import { DeliveryField } from "./delivery-field";
import { OwnZones } from "./own-zones";

function whenLost({ turn }: DeliveryState, form: FormData): DeliveryState {
  return { turn: turn + 1, values: typedDelivery(form), wrong: [], failure: "unreachable" };
}

interface DeliveryFormProps {
  setting: DeliverySetting;
  /** Those of the province. */
  communes: readonly CommuneName[];
}

/** The ways in which a seller's goods come to their buyers, one part each, all saved at once. */
export function DeliveryForm({ setting, communes }: DeliveryFormProps) {
  const initial: DeliveryState = {
    turn: 0,
    values: typedAsStored(setting),
    wrong: [],
    failure: null,
  };
  const { state, formAction, onSubmit, pending } = usePostedForm(setDelivery, initial, whenLost);
  const { turn, values, wrong, failure } = state;
  const field = { values, wrong };
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-6"
    >
      <ProblemAlert
        id="giao-hang-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <WayPart way="carrier" on={values.on.carrier}>
        <div className="grid gap-3 sm:grid-cols-2">
          <DeliveryField name="same_commune" {...field} />
          <DeliveryField name="province" {...field} />
          <DeliveryField name="island" {...field} />
          <DeliveryField name="elsewhere" {...field} />
        </div>
        <DeliveryField name="free_from" {...field} />
        <WeightSteps {...field} />
        <OwnZones
          key={JSON.stringify(values.zones)}
          zones={values.zones}
          wrong={wrong}
          communes={communes}
        />
      </WayPart>
      <WayPart way="own_rider" on={values.on.own_rider}>
        <DeliveryField name="rider_fee" {...field} />
        <DeliveryField name="rider_free" {...field} />
        <Communes communes={communes} chosen={values.communes} />
      </WayPart>
      <WayPart way="pick_up" on={values.on.pick_up}>
        <DeliveryField name="pick_address" kind="text" most={LIMITS.address_letters} {...field} />
        <DeliveryField name="pick_hours" kind="text" most={LIMITS.hours_letters} {...field} />
      </WayPart>
      <WayPart way="fair_stall" on={values.on.fair_stall}>
        <DeliveryField name="fair" kind="text" most={LIMITS.fair_letters} {...field} />
        <DeliveryField name="fair_address" kind="text" most={LIMITS.address_letters} {...field} />
        <div className="grid gap-3 sm:grid-cols-2">
          <DeliveryField name="fair_from" kind="day" {...field} />
          <DeliveryField name="fair_to" kind="day" {...field} />
        </div>
      </WayPart>
      <SubmitButton pending={pending} label={messages.save} pendingLabel={messages.pending} />
      <p role="status" className="font-medium text-bay empty:hidden">
        {turn > 0 && failure === null && !pending ? messages.saved : ""}
      </p>
    </form>
  );
}

function WayPart({ way, on, children }: { way: Way; on: boolean; children: ReactNode }) {
  const { title, text } = messages.ways[way];
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <legend className="sr-only">{title}</legend>
      <label className="flex min-h-11 items-center gap-3 text-lg font-semibold">
        <input
          type="checkbox"
          name={`on_${way}`}
          value="1"
          defaultChecked={on}
          className="size-6 shrink-0 accent-bay"
        />
        {title}
      </label>
      <p className="text-muted">{text}</p>
      {children}
    </fieldset>
  );
}

/** What heavy orders cost more; unfolded where something of it is wrong. */
function WeightSteps({ values, wrong }: { values: TypedDelivery; wrong: FieldName[] }) {
  const steps = STEP_FIELDS.slice(0, shownSteps(values.texts));
  return (
    <details open={steps.flat().some((name) => wrong.includes(name)) || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-bay">
        {messages.weight}
      </summary>
      <div className="grid gap-3 sm:grid-cols-2">
        {steps.map(([over, add]) => (
          <Fragment key={over}>
            <DeliveryField name={over} kind="weight" values={values} wrong={wrong} />
            <DeliveryField name={add} values={values} wrong={wrong} />
          </Fragment>
        ))}
      </div>
    </details>
  );
}

/** Which communes her rider goes to; none is all of them but those over the sea. */
function Communes({
  communes,
  chosen,
}: Pick<DeliveryFormProps, "communes"> & { chosen: string[] }) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-bay">
        {messages.communes(chosen.length)}
      </summary>
      <CommuneBoxes communes={communes} name="communes" chosen={chosen} />
    </details>
  );
}
