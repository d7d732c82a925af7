"use client";

import { REFUSAL_REASONS, type RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { orderRefusals as messages } from "@/messages/vi/order-refusals";
import { orderWays } from "@/messages/vi/order-ways";
import { refuseOrder } from "../actions/refuse-order";
import { REFUSAL_FIELDS } from "../read-order-refusal";
import { NO_TAP, whenTapLost } from "../tap-state";
import { FoldedForm } from "./folded-form";
import { ProblemAlert } from "./problem-alert";

interface RefuseFormProps {
  order: string;
  /** Whether its buyer was to come for it. */
  fetched: boolean;
  /** Name of the next tap, made with the page. */
  request: string;
  here: string;
}

const whenLost = whenTapLost(REFUSAL_FIELDS.request);

/** Why an order was not taken that nobody brings anywhere. */
const NOT_FETCHED: readonly RefusalReason[] = ["refused_at_door", "not_reached", "lost"];

/** Says that the buyer of an order on its way, or ready to be fetched, did not take it. */
export function RefuseForm({ order, fetched, request, here }: RefuseFormProps) {
  const words = fetched ? orderWays.fetched.refused : messages;
  const posted = usePostedForm(refuseOrder, NO_TAP, whenLost);
  const { state, pending } = posted;
  // The page comes with a new name each time; a tap that failed keeps its own, so that it is never two.
  const tap = state.request ?? request;
  const { typed } = state;
  return (
    <FoldedForm label={words.open} posted={posted} formKey={tap} className="gap-4">
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="tiep" value={here} />
      <input type="hidden" name={REFUSAL_FIELDS.request} value={tap} />
      <p className="text-muted">{words.text}</p>
      <ProblemAlert
        id="khong-nhan-loi"
        turn={state.turn}
        text={state.failure === null ? null : messages.failure[state.failure]}
      />
      <label className="flex flex-col gap-1 font-medium">
        {messages.reasonLabel}
        <select
          name={REFUSAL_FIELDS.reason}
          defaultValue={typed[REFUSAL_FIELDS.reason] ?? ""}
          className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 font-normal"
        >
          <option value="">{messages.choose}</option>
          {(fetched ? NOT_FETCHED : REFUSAL_REASONS).map((reason) => (
            <option key={reason} value={reason}>
              {words.reason[reason]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name={REFUSAL_FIELDS.goodsBack}
          // Ticked at first; after a try that failed, as it was left.
          defaultChecked={state.request === null || REFUSAL_FIELDS.goodsBack in typed}
          value="1"
          className="size-5 shrink-0 accent-bay"
        />
        {messages.goodsBack}
      </label>
      <button
        aria-disabled={pending}
        className="min-h-12 rounded-xl border border-lantern px-4 font-semibold text-lantern aria-disabled:opacity-70"
      >
        {pending ? messages.pending : words.submit}
      </button>
    </FoldedForm>
  );
}
