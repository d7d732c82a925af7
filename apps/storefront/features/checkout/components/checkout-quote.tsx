import { Fragment, type ReactNode } from "react";
import type { CheckoutState } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";

interface CheckoutQuoteProps {
  texts: CheckoutTexts;
  state: CheckoutState;
  /** The fees are those of the address in the field. */
  priced: boolean;
  pending: boolean;
  terms?: ReactNode;
}

/** Where to, the exact total, and the one button; beside the rest where there is room. */
export function CheckoutQuote({ texts, state, priced, pending, terms }: CheckoutQuoteProps) {
  const { quote, code } = state.words;
  const words = priced ? quote.priced : quote.open;
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
      {/* Something in the basket has to be put right first. */}
      {state.failure?.kind === "out_of_stock" ? null : (
        <button
          name="intent"
          // What nobody can pay for or bring is not ordered; for another address there may be a way.
          value={words.payable ? "continue" : "quote"}
          aria-disabled={pending}
          // Second where a code is to be typed first.
          className={`min-h-13 rounded-xl px-6 py-3 text-lg font-semibold aria-disabled:opacity-70 ${code?.field ? "border border-bay text-bay" : "bg-bay text-on-bay hover:bg-bay-strong"}`}
        >
          {pending ? texts.pending : words.submit}
        </button>
      )}
    </div>
  );
}
