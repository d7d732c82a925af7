"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { Coming } from "@/features/delivery/coming";
import type { OrderLine } from "@/lib/medusa/orders";
import { orderWays } from "@/messages/vi/order-ways";
import { parcels } from "@/messages/vi/parcels";
import { sendParcel } from "../actions/send-parcel";
import { NO_PARCEL, whenParcelLost } from "../parcel-state";
import { PARCEL_FIELDS } from "../read-parcel";
import { ProblemAlert } from "./problem-alert";

interface ParcelFormProps {
  order: string;
  /** By whom it comes to its buyer. */
  coming: Coming;
  /** Number of the parcel that is sent with it. */
  number: number;
  /** What has not left, by line. */
  rest: Pick<OrderLine, "id" | "title" | "label" | "quantity">[];
  here: string;
  /** What is left can't leave together, because some of it is alcohol and some is not. */
  apart: boolean;
}

const { form: messages } = parcels;

/** Hands a part of an order over before the rest; folded away where the rest may leave as a whole, as most does. */
export function ParcelForm({ order, coming, number, rest, here, apart }: ParcelFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    sendParcel,
    NO_PARCEL,
    whenParcelLost,
  );
  const words = { ...messages, ...(coming === "carrier" ? {} : orderWays[coming].parcels) };
  return (
    // It stays open after a post, so that what came of it is seen.
    <details open={apart || state.turn > 0 || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {words.open}
      </summary>
      <form
        key={number}
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="flex flex-col gap-4 pt-2"
      >
        <input type="hidden" name="order" value={order} />
        <input type="hidden" name="tiep" value={here} />
        <input type="hidden" name={PARCEL_FIELDS.number} value={number} />
        {apart ? <p className="font-medium">{messages.apart}</p> : null}
        <p className="text-muted">{words.text}</p>
        <ProblemAlert
          id="gui-phan-loi"
          turn={state.turn}
          text={state.failure === null ? null : messages.failure[state.failure]}
        />
        <p role="status" className="font-medium">
          {state.done ? words.done : ""}
        </p>
        {rest.map(({ id, title, label, quantity }) => (
          <label key={id} className="flex items-center justify-between gap-3 font-medium">
            <span className="min-w-0 wrap-break-word">
              {messages.quantity(title, label, quantity)}
            </span>
            <input
              name={`${PARCEL_FIELDS.quantity}${id}`}
              inputMode="numeric"
              autoComplete="off"
              placeholder="0"
              className="min-h-12 w-20 shrink-0 rounded-lg border border-field bg-paper px-3 text-right font-normal"
            />
          </label>
        ))}
        <button
          aria-disabled={pending}
          className="min-h-12 rounded-xl border border-bay px-4 font-semibold text-bay aria-disabled:opacity-70"
        >
          {pending ? messages.pending : words.submit(number)}
        </button>
      </form>
    </details>
  );
}
