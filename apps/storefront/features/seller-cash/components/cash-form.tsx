"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { SellerCash } from "@/lib/medusa/seller-cash";
import { sellerCash as messages } from "@/messages/vi/seller-cash";
import { setCash } from "../actions/set-cash";
import { typedAsStored, typedCash, type CashState } from "../cash-state";

function whenLost({ turn }: CashState, form: FormData): CashState {
  return { turn: turn + 1, values: typedCash(form), failure: "unreachable" };
}

/** Whether shoppers may pay in cash on delivery, and up to which sum of one order. */
export function CashForm({ cash }: { cash: SellerCash }) {
  const initial: CashState = { turn: 0, values: typedAsStored(cash), failure: null };
  const { state, formAction, onSubmit, pending } = usePostedForm(setCash, initial, whenLost);
  const { turn, values, failure } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <ProblemAlert
        id="tien-mat-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <fieldset className="flex flex-col gap-1">
        <legend className="pb-1 font-medium">{messages.choice}</legend>
        {([true, false] as const).map((on) => (
          <label key={String(on)} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="on"
              value={on ? "1" : "0"}
              defaultChecked={values.on === on}
              className="size-5 shrink-0 accent-bay"
            />
            {on ? messages.yes : messages.no}
          </label>
        ))}
      </fieldset>
      <CeilingField value={values.ceiling} wrong={failure === "ceiling"} />
      <SubmitButton pending={pending} label={messages.save} pendingLabel={messages.pending} />
      <p role="status" className="font-medium text-bay empty:hidden">
        {turn > 0 && failure === null && !pending ? messages.saved : ""}
      </p>
    </form>
  );
}

function CeilingField({ value, wrong }: { value: string; wrong: boolean }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor="muc-tien-mat" className="font-medium">
        {messages.ceiling}
      </label>
      <input
        id="muc-tien-mat"
        name="ceiling"
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        defaultValue={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? "muc-tien-mat-loi muc-tien-mat-goi-y" : "muc-tien-mat-goi-y"}
        className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 text-lg tabular-nums"
      />
      {wrong ? (
        <p id="muc-tien-mat-loi" className="font-medium text-lantern">
          {messages.ceilingProblem}
        </p>
      ) : null}
      <p id="muc-tien-mat-goi-y" className="text-sm text-muted">
        {messages.ceilingHint}
      </p>
    </div>
  );
}
