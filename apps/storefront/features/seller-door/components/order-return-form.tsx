"use client";

import { formatDong } from "@cho-lang/ocop/money";
import { SELLERS_RETURN_REASONS } from "@cho-lang/seller-rules/return-reasons";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { Order } from "@/lib/medusa/orders";
import { orderReturns as messages } from "@/messages/vi/order-returns";
import { returnFromOrder } from "../actions/return-from-order";
import { RETURN_FIELDS } from "../read-order-return";
import { NO_TAP, whenTapLost } from "../tap-state";
import { FoldedForm } from "./folded-form";
import { LineChoice } from "./line-choice";
import { ProblemAlert } from "./problem-alert";

interface OrderReturnFormProps {
  order: string;
  /** With only the pieces that have not come back. */
  lines: Order["lines"];
  /** What of the delivery fee was not paid back yet, whole đồng. */
  fee: number;
  /** Name of the next tap, made with the page. */
  request: string;
  here: string;
}

const CONTROL = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 font-normal";

const whenLost = whenTapLost(RETURN_FIELDS.request);

/** Takes goods of a delivered order back, or pays for what arrived spoiled. */
export function OrderReturnForm({ order, lines, fee, request, here }: OrderReturnFormProps) {
  const posted = usePostedForm(returnFromOrder, NO_TAP, whenLost);
  const { state, pending } = posted;
  // The page comes with a new name each time; a tap that failed keeps its own, so that it is never two.
  const tap = state.request ?? request;
  const { typed } = state;
  return (
    <FoldedForm label={messages.open} posted={posted} formKey={tap} className="gap-4">
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="tiep" value={here} />
      <input type="hidden" name={RETURN_FIELDS.request} value={tap} />
      <p className="text-muted">{messages.text}</p>
      <ProblemAlert
        id="hoan-hang-loi"
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <p role="status" className="font-medium">
        {state.done ? messages.done : ""}
      </p>
      <LineChoice legend={messages.line} lines={lines} fields={RETURN_FIELDS} typed={typed} />
      <label className="flex flex-col gap-1 font-medium">
        {messages.quantity}
        <input
          name={RETURN_FIELDS.quantity}
          defaultValue={typed[RETURN_FIELDS.quantity]}
          inputMode="numeric"
          autoComplete="off"
          className={CONTROL}
        />
      </label>
      <label className="flex flex-col gap-1 font-medium">
        {messages.reasonLabel}
        <select
          name={RETURN_FIELDS.reason}
          defaultValue={typed[RETURN_FIELDS.reason] ?? ""}
          className={CONTROL}
        >
          <option value="">{messages.choose}</option>
          {SELLERS_RETURN_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {messages.reason[reason]}
            </option>
          ))}
        </select>
      </label>
      {fee === 0 ? null : (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name={RETURN_FIELDS.delivery}
            defaultChecked={RETURN_FIELDS.delivery in typed}
            value="1"
            className="size-5 shrink-0 accent-bay"
          />
          {messages.withDelivery(formatDong(fee))}
        </label>
      )}
      <button
        aria-disabled={pending}
        className="min-h-12 rounded-xl border border-lantern px-4 font-semibold text-lantern aria-disabled:opacity-70"
      >
        {pending ? messages.pending : messages.submit}
      </button>
    </FoldedForm>
  );
}
