import type { ReactNode } from "react";
import { formatDong } from "@cho-lang/ocop/money";
import type { Basket } from "@/lib/medusa/basket";
import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import { orderFigures } from "@/messages/vi/order-figures";
import { cashAlone, offeredWays } from "../offered-ways";
import type { KnownAddress } from "../understand-address";

interface CheckoutQuoteProps {
  basket: Basket;
  /** The address that the fees belong to; `null` shows goods only. */
  address: KnownAddress | null;
  /** Something in the basket has to be put right first. */
  blocked: boolean;
  /** Second where a code is to be typed first. */
  rank: "primary" | "secondary";
  pending: boolean;
  terms?: ReactNode;
}

/** Where to, the exact total, and the one button; beside the rest where there is room. */
export function CheckoutQuote({
  basket,
  address,
  blocked,
  rank,
  pending,
  terms,
}: CheckoutQuoteProps) {
  const brought = basket.groups.every(({ delivery }) => delivery?.chosen !== null);
  const final = brought && address !== null && basket.deliveryTotal !== null;
  const payable = brought && offeredWays(basket).length > 0;
  const total = formatDong(final ? basket.total : basket.goodsTotal);
  return (
    <div className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6 lg:sticky lg:top-6">
      {address === null ? null : <Destination address={address} />}
      {final ? <Parts basket={basket} /> : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-medium">{final ? totalText(basket) : messages.quote.totalGoods}</p>
        <p className="text-2xl font-bold tabular-nums">{total}</p>
      </div>
      <p role="status" className="sr-only">
        {final && !pending ? messages.quote.ready(totalText(basket), total) : ""}
      </p>
      {basket.groups.length > 1 && cashAlone(basket) ? (
        <p className="text-muted">{messages.quote.parcels(basket.groups.length)}</p>
      ) : null}
      {terms}
      {blocked ? null : (
        <button
          name="intent"
          // What nobody can pay for or bring is not ordered; for another address there may be a way.
          value={payable ? "continue" : "quote"}
          aria-disabled={pending}
          className={`min-h-13 rounded-xl px-6 py-3 text-lg font-semibold aria-disabled:opacity-70 ${rank === "primary" ? "bg-bay text-on-bay hover:bg-bay-strong" : "border border-bay text-bay"}`}
        >
          {buttonText(pending, final && payable, total)}
        </button>
      )}
    </div>
  );
}

/** Where it may be paid before, nobody knows yet when it is paid. */
function totalText(basket: Basket): string {
  return cashAlone(basket) ? messages.quote.total : messages.quote.totalEither;
}

function buttonText(pending: boolean, final: boolean, total: string): string {
  if (pending) {
    return messages.submit.pending;
  }
  return final ? messages.submit.place(total) : messages.submit.quote;
}

/** What the total is made of. */
function Parts({ basket: { goodsTotal, deliveryTotal } }: { basket: Basket }) {
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-1 border-t border-line pt-4 text-muted">
      <dt>{orderFigures.goods}</dt>
      <dd className="text-right tabular-nums">{formatDong(goodsTotal)}</dd>
      <dt>{orderFigures.delivery}</dt>
      <dd className="text-right tabular-nums">
        {deliveryTotal ? formatDong(deliveryTotal) : orderFigures.free}
      </dd>
    </dl>
  );
}

function Destination({ address }: { address: KnownAddress }) {
  const place = `${address.commune}, ${address.province}`;
  return (
    <div>
      <p className="text-muted">{messages.known.deliverTo}</p>
      <p className="font-medium">
        {address.street.trim() === "" ? place : `${address.street.trim()}, ${place}`}
      </p>
      {address.formerly === null ? null : (
        <p className="mt-1 text-bay">{messages.known.renamed(address.formerly, place)}</p>
      )}
    </div>
  );
}
