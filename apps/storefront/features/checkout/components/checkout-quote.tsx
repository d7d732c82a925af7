import { Fragment, type ReactNode } from "react";
import type { CheckoutTexts } from "../checkout-texts";
import type { QuoteWords } from "../quote-words";

interface CheckoutQuoteProps {
  texts: CheckoutTexts;
  words: QuoteWords;
  /** Something in the basket has to be put right first. */
  blocked: boolean;
  /** Second where a code is to be typed first. */
  rank: "primary" | "secondary";
  pending: boolean;
  terms?: ReactNode;
}

/** Where to, the exact total, and the one button; beside the rest where there is room. */
export function CheckoutQuote({ texts, words, blocked, rank, pending, terms }: CheckoutQuoteProps) {
  return (
    <div className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6 lg:sticky lg:top-6">
      {words.to === "" ? null : (
        <div>
          <p className="text-muted">{texts.deliverTo}</p>
          <p className="font-medium">{words.to}</p>
          {words.renamed === "" ? null : <p className="mt-1 text-bay">{words.renamed}</p>}
        </div>
      )}
      {words.parts.length === 0 ? null : (
        <dl className="grid grid-cols-[1fr_auto] gap-y-1 border-t border-line pt-4 text-muted">
          {words.parts.map(({ name, amount }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd className="text-right tabular-nums">{amount}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-medium">{words.total.name}</p>
        <p className="text-2xl font-bold tabular-nums">{words.total.amount}</p>
      </div>
      <p role="status" className="sr-only">
        {pending ? "" : words.ready}
      </p>
      {words.parcels === "" ? null : <p className="text-muted">{words.parcels}</p>}
      {terms}
      {blocked ? null : (
        <button
          name="intent"
          // What nobody can pay for or bring is not ordered; for another address there may be a way.
          value={words.payable ? "continue" : "quote"}
          aria-disabled={pending}
          className={`min-h-13 rounded-xl px-6 py-3 text-lg font-semibold aria-disabled:opacity-70 ${rank === "primary" ? "bg-bay text-on-bay hover:bg-bay-strong" : "border border-bay text-bay"}`}
        >
          {pending ? texts.pending : words.submit}
        </button>
      )}
    </div>
  );
}
