import type { ShownRates } from "@cho-lang/delivery/own-zones";
import type { Commune } from "@cho-lang/ocop/communes";
import { formatDong } from "@cho-lang/ocop/money";
import { Parcel } from "@/features/checkout/components/parcel";
import { parcelWords } from "@/features/checkout/parcel-words";
import type { Basket } from "@/lib/medusa/basket";
import { checkout as messages } from "@/messages/vi/checkout";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { checkoutQuote } from "@/messages/vi/checkout-quote";
import { offlineOrder } from "@/messages/vi/pocket-shopping";
import { agreementFor, feeFor } from "../agreement-for";

interface PocketQuoteProps {
  basket: Basket;
  rates: ReadonlyMap<string, ShownRates>;
  /** Where it goes, or `null` where only the dearest fee can be told. */
  commune: Commune | null;
}

/** What is being ordered without a line, what it comes to or comes to at most, and the one button. */
export function PocketQuote({ basket, rates, commune }: PocketQuoteProps) {
  const agreement = agreementFor(basket, rates, commune);
  return (
    <section
      aria-labelledby="don-hang-cua-ban"
      className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="don-hang-cua-ban" className="text-lg font-semibold">
        {checkoutForm.quote.heading}
      </h2>
      {basket.groups.map((group) => (
        <Parcel
          key={group.seller.handle}
          words={parcelWords(
            group,
            feeText(feeFor(group, rates.get(group.seller.handle), commune), commune !== null),
          )}
        />
      ))}
      <div
        role="status"
        className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-4"
      >
        <p className="font-medium">{totalLabel(agreement?.exact)}</p>
        <p className="text-2xl font-bold tabular-nums">
          {formatDong(agreement?.total ?? basket.goodsTotal)}
        </p>
      </div>
      {agreement?.exact === false ? <p className="text-muted">{offlineOrder.atMostText}</p> : null}
      <p>
        <strong className="block font-semibold">{messages.cash.heading}</strong>
        <span className="text-muted">{messages.cash.text}</span>
      </p>
      <button className="min-h-13 rounded-xl bg-bay px-6 py-3 text-lg font-semibold text-on-bay hover:bg-bay-strong">
        {offlineOrder.submit}
      </button>
    </section>
  );
}

function totalLabel(exact: boolean | undefined): string {
  if (exact === undefined) {
    return offlineOrder.totalGoods;
  }
  return exact ? offlineOrder.total : offlineOrder.totalAtMost;
}

function feeText(fee: number | null, exact: boolean): string {
  if (fee === null) {
    return offlineOrder.feeUnknown;
  }
  if (!exact) {
    return offlineOrder.feeAtMost(formatDong(fee));
  }
  return fee === 0 ? checkoutQuote.free : formatDong(fee);
}
