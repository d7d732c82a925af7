"use client";

import { useState, type FormEvent } from "react";
import { checkValues } from "@/features/checkout/check-values";
import {
  NOTHING_TYPED,
  readCheckoutPost,
  type CheckoutValues,
} from "@/features/checkout/checkout-values";
import { AddressField } from "@/features/checkout/components/address-field";
import {
  AddressSuggestions,
  type AddressSuggestionsProps,
} from "@/features/checkout/components/address-suggestions";
import { ErrorSummary } from "@/features/checkout/components/error-summary";
import { Field } from "@/features/checkout/components/field";
import { InvoicePart } from "@/features/checkout/components/invoice-part";
import { problemTexts, type ProblemTexts } from "@/features/checkout/problem-texts";
import { formatInstant } from "@/lib/format-instant";
import { newId } from "@/lib/new-id";
import { addressField } from "@/messages/vi/address-field";
import { checkout as messages } from "@/messages/vi/checkout";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { offlineOrder } from "@/messages/vi/pocket-shopping";
import { Stranded } from "@/ui/stranded";
import { agreementFor } from "../agreement-for";
import { communeSpeltOut, suggestHomeAddresses } from "../home-addresses";
import { keepOrder, seenLines } from "../keep-order";
import { POCKET_PATH } from "../pocket-path";
import type { OrderToSend, Shopping } from "../shopping";
import { changeShopping } from "../shopping-store";
import { ratesOf, shownBasket } from "../shown-basket";
import { LineNote } from "./line-note";
import { PocketQuote } from "./pocket-quote";

const suggest = (line: string) => Promise.resolve(suggestHomeAddresses(line));

/** Suggestions out of what this phone keeps; their script is there without a line. */
function HomeSuggestions(props: AddressSuggestionsProps) {
  return <AddressSuggestions {...props} suggest={suggest} />;
}

/** What the form was found to hold when it was last sent off. */
interface Checked {
  values: CheckoutValues;
  problems: ProblemTexts;
  turn: number;
}

const UNCHECKED: Checked = { values: NOTHING_TYPED, problems: {}, turn: 0 };

/** Ordering without a line: the same form, and the order waits on this phone until it can be sent. */
export function PocketCheckout({ shopping }: { shopping: Shopping }) {
  const [line, setLine] = useState("");
  const [{ values, problems, turn }, setChecked] = useState<Checked>(UNCHECKED);
  const [failed, setFailed] = useState(false);
  const basket = shownBasket(shopping);
  if (basket.groups.length === 0) {
    return (
      <Stranded level="h1" {...messages.emptyBasket} href={POCKET_PATH} action={messages.back} />
    );
  }
  const commune = communeSpeltOut(line);
  const asOf = shopping.basket?.asOf;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = readCheckoutPost(form).values;
    const found = problemTexts(checkValues(typed));
    setChecked({ values: typed, problems: found, turn: turn + 1 });
    if (Object.keys(found).length === 0) {
      changeShopping((kept) => keepOrder(kept, orderOf(form, kept))).then(
        () => {
          window.location.assign(POCKET_PATH);
        },
        () => {
          setFailed(true);
        },
      );
    }
  };

  return (
    <div className="flex flex-col gap-6">
      <div>
        <a
          href="/gio-hang"
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          ‹ {messages.back}
        </a>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
      </div>
      <LineNote>
        {asOf === undefined ? offlineOrder.unseen : offlineOrder.note(formatInstant(asOf))}
      </LineNote>
      <form
        onSubmit={onSubmit}
        noValidate
        className="grid items-start gap-6 lg:grid-cols-[1fr_24rem]"
      >
        <div className="flex min-w-0 flex-col gap-6 rounded-2xl border border-line bg-card p-4 sm:p-6">
          <ErrorSummary heading={checkoutForm.summary} problems={problems} turn={turn} />
          <h2 className="text-lg font-semibold">{checkoutForm.buyer}</h2>
          <Field
            name="name"
            label={checkoutForm.name.label}
            defaultValue=""
            problem={problems.name}
            autoComplete="name"
            required
          />
          <Field
            name="phone"
            label={checkoutForm.phone.label}
            hint={checkoutForm.phone.hint}
            defaultValue=""
            problem={problems.phone}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            required
          />
          <AddressField
            texts={addressField}
            defaultValue=""
            problem={problems.address}
            onEdit={setLine}
            onSettle={() => undefined}
            suggestions={HomeSuggestions}
          />
          <Field
            name="note"
            label={checkoutForm.note.label}
            hint={checkoutForm.note.optional}
            defaultValue=""
            problem={problems.note}
            autoComplete="off"
            multiline
          />
          <InvoicePart texts={checkoutForm.invoice} values={values} problems={problems} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6">
          <p role="alert" className="font-medium text-lantern empty:hidden">
            {failed ? offlineOrder.failed : ""}
          </p>
          <PocketQuote basket={basket} rates={ratesOf(shopping)} commune={commune} />
        </div>
      </form>
    </div>
  );
}

/** The order as it stands on the screen, with the total that the shopper agrees to by placing it. */
function orderOf(form: FormData, { basket, changes }: Shopping): OrderToSend {
  const { values } = readCheckoutPost(form);
  const from = { basket, changes };
  const commune = communeSpeltOut(values.address);
  return {
    id: newId(),
    keptAt: new Date().toISOString(),
    from,
    basketId: basket?.basket.id ?? null,
    joined: basket !== null && changes.length === 0,
    lines: seenLines(from),
    values,
    communeChoice: commune?.code ?? null,
    agreed: agreementFor(shownBasket(from), ratesOf(from), commune),
    asks: null,
  };
}
