"use client";

import { useRef, useState, type ReactNode } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { checkOut } from "../actions/check-out";
import type { CheckoutState } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";
import type { ProblemTexts } from "../problem-texts";
import type { Quoted } from "../quoted";
import type { Recipient } from "../recipients";
import { BuyerFields } from "./buyer-fields";
import { dropTypedOver } from "./choice-in-form";
import { CheckoutFailureNotice } from "./checkout-failure-notice";
import { CheckoutGoods } from "./checkout-goods";
import { CheckoutQuote } from "./checkout-quote";
import { ErrorSummary } from "./error-summary";
import { Field } from "./field";
import { InvoicePart } from "./invoice-part";
import { PaymentWays } from "./payment-ways";

/** What was typed stays in the fields, which nobody draws anew. */
function lost(
  state: CheckoutState,
  form: FormData,
  texts: CheckoutTexts["failure"],
): CheckoutState {
  const intent = form.get("intent");
  const placing = intent === null || intent === "continue";
  const way = form.get("payment");
  const chosen = state.words.payment.ways.find((one) => one.way === way);
  return {
    ...state,
    turn: state.turn + 1,
    payment: chosen?.way ?? "cash_on_delivery",
    problems: {},
    failure: { kind: "unreachable", placing },
    words: {
      ...state.words,
      failure: placing ? texts.unreachable : texts.unreachableQuote,
      lines: [],
      adjust: "",
      code: null,
      problems: {},
    },
  };
}

const NOTHING_CORRECTED = { turn: 0, names: [] };

/** A field that is being corrected no longer complains; the server looks at it again. */
function without(problems: ProblemTexts, names: string[]): ProblemTexts {
  return Object.fromEntries(Object.entries(problems).filter(([name]) => !names.includes(name)));
}

interface CheckoutFormProps {
  texts: CheckoutTexts;
  initial: CheckoutState;
  /** The terms of the sale, drawn by the server; none where there is no line to fetch them. */
  terms?: ReactNode;
  /** Whom the account of this device has ordered for. */
  recipients?: Recipient[];
}

/**
 * The whole checkout as one form. Its button prices the delivery until the fees on the screen belong
 * to the address in the field; then it places the order.
 */
export function CheckoutForm({ texts, initial, terms, recipients = [] }: CheckoutFormProps) {
  const { state, formAction, onSubmit, post, pending } = usePostedForm(
    checkOut,
    initial,
    (before, form) => lost(before, form, texts.failure),
  );
  const formRef = useRef<HTMLFormElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [phone, setPhone] = useState<string | null>(null);
  const [corrected, setCorrected] = useState<{ turn: number; names: string[] }>(NOTHING_CORRECTED);
  const line = (edited ?? state.values.address).trim();
  const { words, quoted } = state;
  const priced = quoted !== null && state.address?.text === line;
  const problems = without(words.problems, corrected.turn === state.turn ? corrected.names : []);

  const quote = () => {
    if (formRef.current !== null) {
      const form = new FormData(formRef.current);
      form.set("intent", "quote");
      post(form);
    }
  };

  return (
    <form
      ref={formRef}
      action={formAction}
      onSubmit={onSubmit}
      onInput={(event) => {
        const { name, value } = event.target as HTMLInputElement;
        const before = corrected.turn === state.turn ? corrected.names : [];
        setCorrected({ turn: state.turn, names: [...before, name] });
        if (name === "name") dropTypedOver(event.currentTarget);
        if (name === "phone") setPhone(value);
      }}
      noValidate
      aria-busy={pending}
      className="grid items-start gap-6 lg:grid-cols-[1fr_24rem]"
    >
      <input type="hidden" name="basket" value={initial.basket.id} />
      {priced ? <QuotedFields quoted={quoted} total={state.basket.total} /> : null}
      {/* First button of the form: Enter in a field goes on and never adjusts the basket. */}
      <button className="sr-only" tabIndex={-1} aria-hidden="true" />
      <div className="flex min-w-0 flex-col gap-6">
        <div className="flex flex-col gap-6 rounded-2xl border border-line bg-card p-4 sm:p-6">
          <ErrorSummary heading={texts.summary} problems={words.problems} turn={state.turn} />
          <h2 className="text-lg font-semibold">{texts.buyer}</h2>
          <BuyerFields
            texts={texts}
            state={state}
            problems={problems}
            line={line}
            phone={phone === null || phone === state.values.phone ? words.phone : phone}
            recipients={recipients}
            onEdit={(typed) => {
              setEdited(typed);
              if (formRef.current !== null) dropTypedOver(formRef.current);
            }}
            onChoose={(chosen, priced) => {
              setEdited(chosen);
              if (!priced) quote();
            }}
            onQuote={quote}
          />
          <Field
            name="note"
            label={texts.note.label}
            hint={texts.note.optional}
            defaultValue={state.values.note}
            problem={problems.note}
            autoComplete="off"
            multiline
          />
          <InvoicePart texts={texts.invoice} values={state.values} problems={problems} />
        </div>
        <CheckoutFailureNotice texts={texts.failure} state={state} />
        <CheckoutGoods
          texts={texts.quote}
          parcels={words.parcels}
          priced={priced}
          onChoose={quote}
        />
        <div className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 empty:hidden sm:p-6">
          <PaymentWays legend={texts.pay} chosen={state.payment} words={words.payment} />
        </div>
      </div>
      <CheckoutQuote
        texts={texts}
        words={priced ? words.quote.priced : words.quote.open}
        blocked={state.failure?.kind === "out_of_stock"}
        rank={words.code?.field ? "secondary" : "primary"}
        pending={pending}
        terms={terms}
      />
    </form>
  );
}

/** What the fees and the total on the screen belong to: only that is ordered. */
function QuotedFields({ quoted, total }: { quoted: Quoted; total: number }) {
  return (
    <>
      <input type="hidden" name="quoted_address" value={quoted.address} />
      <input type="hidden" name="quoted_delivery" value={quoted.delivery} />
      <input type="hidden" name="seen_total" value={total} />
    </>
  );
}
