"use client";

import { CUT_REASONS } from "@cho-lang/seller-rules/cut-reasons";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { Order } from "@/lib/medusa/orders";
import { orderWays } from "@/messages/vi/order-ways";
import { sellerCuts as messages } from "@/messages/vi/seller-cuts";
import { cutOrder } from "../actions/cut-order";
import { CUT_FIELDS } from "../read-cut";
import { NO_TAP, whenTapLost } from "../tap-state";
import { FoldedForm } from "./folded-form";
import { LineChoice } from "./line-choice";
import { ProblemAlert } from "./problem-alert";

interface CutFormProps {
  /** With only the pieces that have not left, what becomes of their money, in words, and whether its buyer comes for it. */
  order: Pick<Order, "id" | "lines"> & { money: string; fetched: boolean };
  /** Whether others have. */
  partSent: boolean;
  /** Name of the next tap, made with the page. */
  request: string;
  here: string;
}

const CONTROL = "min-h-12 w-full rounded-lg border border-field bg-paper px-3";

const whenLost = whenTapLost(CUT_FIELDS.request);

/** Takes goods off an order that can't be sent as it was placed. */
export function CutForm({ order, partSent, request, here }: CutFormProps) {
  const posted = usePostedForm(cutOrder, NO_TAP, whenLost);
  const { state, pending } = posted;
  // The page comes with a new name each time; a tap that failed keeps its own, so that it is never two.
  const tap = state.request ?? request;
  const { typed } = state;
  const words = { ...messages, ...(order.fetched ? orderWays.fetched.cuts : {}) };
  return (
    <FoldedForm label={words.open} posted={posted} formKey={tap} className="gap-4">
      <input type="hidden" name="order" value={order.id} />
      <input type="hidden" name="tiep" value={here} />
      <input type="hidden" name={CUT_FIELDS.request} value={tap} />
      <p className="text-muted">{(partSent ? words.textPartSent : words.text)(order.money)}</p>
      <ProblemAlert
        id="bot-hang-loi"
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <p role="status" className="font-medium">
        {state.done ? messages.done : ""}
      </p>
      <LineChoice legend={words.line} lines={order.lines} fields={CUT_FIELDS} typed={typed} />
      <label className="flex flex-col gap-1 font-medium">
        {words.quantity}
        <input
          name={CUT_FIELDS.quantity}
          defaultValue={typed[CUT_FIELDS.quantity]}
          inputMode="numeric"
          autoComplete="off"
          className={`${CONTROL} font-normal`}
        />
      </label>
      <label className="flex flex-col gap-1 font-medium">
        {messages.reasonLabel}
        <select
          name={CUT_FIELDS.reason}
          defaultValue={typed[CUT_FIELDS.reason] ?? ""}
          className={`${CONTROL} font-normal`}
        >
          <option value="">{messages.choose}</option>
          {CUT_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {messages.reason[reason]}
            </option>
          ))}
        </select>
      </label>
      <button
        aria-disabled={pending}
        className="min-h-12 rounded-xl border border-lantern px-4 font-semibold text-lantern aria-disabled:opacity-70"
      >
        {pending ? messages.pending : messages.submit}
      </button>
    </FoldedForm>
  );
}
