"use client";

import { useRef, useState, type ReactNode } from "react";
import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { asksForCode } from "../asks-for-code";
import { checkOut } from "../actions/check-out";
import type { CheckoutState } from "../checkout-state";
import type { Basket } from "@/lib/medusa/basket";
import { deliveryKey } from "@/lib/medusa/delivery";
import { pricedDelivery } from "../delivery-choices";
import type { ProblemTexts } from "../problem-texts";
import { quoteKey } from "../quote-key";
import type { Recipient } from "../recipients";
import { typedCheckout } from "../typed-checkout";
import type { KnownAddress } from "../understand-address";
import { BuyerFields } from "./buyer-fields";
import { dropTypedOver } from "./choice-in-form";
import { CheckoutFailureNotice } from "./checkout-failure-notice";
import { CheckoutGoods } from "./checkout-goods";
import { CheckoutQuote } from "./checkout-quote";
import { ErrorSummary } from "./error-summary";
import { Field } from "./field";
import { InvoicePart } from "./invoice-part";
import { PaymentWays } from "./payment-ways";

function whenLost(state: CheckoutState, form: FormData): CheckoutState {
  const { values, payment, intent } = typedCheckout(form);
  const placing = intent === "continue";
  return {
    ...state,
    turn: state.turn + 1,
    values,
    payment,
    problems: {},
    failure: { kind: "unreachable", placing },
    words: {
      ...state.words,
      failure: placing ? messages.failure.unreachable : messages.failure.unreachableQuote,
      lines: [],
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
export function CheckoutForm({ initial, terms, recipients = [] }: CheckoutFormProps) {
  const { state, formAction, onSubmit, post, pending } = usePostedForm(checkOut, initial, whenLost);
  const formRef = useRef<HTMLFormElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [phone, setPhone] = useState<string | null>(null);
  const [corrected, setCorrected] = useState<{ turn: number; names: string[] }>(NOTHING_CORRECTED);
  const line = (edited ?? state.values.address).trim();
  const address = state.address !== null && state.address.text === line ? state.address : null;

  const { words } = state;
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
      {address === null ? null : <Quoted address={address} basket={state.basket} />}
      {/* First button of the form: Enter in a field goes on and never adjusts the basket. */}
      <button className="sr-only" tabIndex={-1} aria-hidden="true" />
      <div className="flex min-w-0 flex-col gap-6">
        <div className="flex flex-col gap-6 rounded-2xl border border-line bg-card p-4 sm:p-6">
          <ErrorSummary problems={words.problems} turn={state.turn} />
          <h2 className="text-lg font-semibold">{messages.buyer}</h2>
          <BuyerFields
            state={state}
            problems={problems}
            line={line}
            phone={phone ?? state.values.phone}
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
            label={messages.note.label}
            hint={messages.note.optional}
            defaultValue={state.values.note}
            problem={problems.note}
            autoComplete="off"
            multiline
          />
          <InvoicePart values={state.values} problems={problems} />
        </div>
        <CheckoutFailureNotice state={state} />
        <CheckoutGoods
          basket={state.basket}
          delivery={address === null ? null : words.delivery}
          onChoose={quote}
        />
        <div className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 empty:hidden sm:p-6">
          <PaymentWays chosen={state.payment} words={words.payment} />
        </div>
      </div>
      <CheckoutQuote
        basket={state.basket}
        address={address}
        blocked={state.failure?.kind === "out_of_stock"}
        rank={asksForCode(state.failure) ? "secondary" : "primary"}
        pending={pending}
        terms={terms}
      />
    </form>
  );
}

/** What the fees and the total on the screen belong to: only that is ordered. */
function Quoted({ address, basket }: { address: KnownAddress; basket: Basket }) {
  return (
    <>
      <input type="hidden" name="quoted_address" value={quoteKey(address)} />
      <input type="hidden" name="quoted_delivery" value={deliveryKey(pricedDelivery(basket))} />
      <input type="hidden" name="seen_total" value={basket.total} />
    </>
  );
}
