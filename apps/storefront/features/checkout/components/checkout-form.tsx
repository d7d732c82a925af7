"use client";

import { useRef, type ReactNode } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { checkOut } from "../actions/check-out";
import type { CheckoutState } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";
import { lostCheckout } from "../lost-checkout";
import type { Recipient } from "../recipients";
import { BuyerPart } from "./buyer-part";
import { CheckoutQuote } from "./checkout-quote";
import { OrderPart } from "./order-part";
import { QuotedFields } from "./quoted-fields";
import { useTyped } from "./use-typed";

interface CheckoutFormProps {
  texts: CheckoutTexts;
  initial: CheckoutState;
  /** The terms of the sale, drawn by the server; none where there is no line to fetch them. */
  terms?: ReactNode;
  /** Whom the account of this device has ordered for. */
  recipients?: Recipient[];
}

/**
 * The market knows by itself what it says of a step: that is not sent back. Neither are the fields of React's own in which
 * the form holds a copy of its first state, for who has no script.
 */
function checkOutStep({ words: _words, ...step }: CheckoutState, form: FormData) {
  for (const name of [...form.keys()]) {
    if (name.startsWith("$")) form.delete(name);
  }
  return checkOut(step, form);
}

/**
 * The whole checkout as one form. Its button prices the delivery until the fees on the screen belong
 * to the address in the field; then it places the order.
 */
export function CheckoutForm({ texts, initial, terms, recipients = [] }: CheckoutFormProps) {
  const { state, formAction, onSubmit, post, pending } = usePostedForm(
    checkOut,
    initial,
    (before, form) => lostCheckout(before, form, texts.failure),
    checkOutStep,
  );
  const ref = useRef<HTMLFormElement>(null);
  const [now, onType] = useTyped(ref, state.values);
  const { quoted } = state;
  const priced = quoted !== null && state.address?.text === now.address.trim();
  const quote = () => {
    if (ref.current !== null) post(quoteFrom(ref.current));
  };
  return (
    <form
      ref={ref}
      action={formAction}
      onSubmit={onSubmit}
      onInput={({ target }) => {
        onType(target as HTMLInputElement);
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
        <BuyerPart
          texts={texts}
          state={state}
          now={now}
          recipients={recipients}
          onType={onType}
          onQuote={quote}
        />
        <OrderPart texts={texts} state={state} now={now} priced={priced} onQuote={quote} />
      </div>
      <CheckoutQuote texts={texts} state={state} priced={priced} pending={pending} terms={terms} />
    </form>
  );
}

/** What is posted where the fees alone are wanted. */
function quoteFrom(element: HTMLFormElement): FormData {
  const form = new FormData(element);
  form.set("intent", "quote");
  return form;
}
