import type { ReactNode } from "react";
import { formatDong } from "@cho-lang/ocop/money";
import type { Basket, BasketGroup } from "@/lib/medusa/basket";
import { checkout as messages } from "@/messages/vi/checkout";
import type { PaymentWay } from "@/lib/medusa/payment-ways";
import { cashAlone, offeredWays } from "../offered-ways";
import type { KnownAddress } from "../understand-address";
import { DeliveryWays } from "./delivery-ways";
import { Parcel } from "./parcel";
import { PaymentWays } from "./payment-ways";

interface CheckoutQuoteProps {
  basket: Basket;
  payment: PaymentWay;
  /** The address that the fees belong to; `null` shows goods only. */
  address: KnownAddress | null;
  /** Something in the basket has to be put right first. */
  blocked: boolean;
  /** Cash was refused to the phone number of the last try. */
  noCash: boolean;
  pending: boolean;
  /** Another way of delivery was chosen: the fees are to be told anew. */
  onChoose: () => void;
  terms?: ReactNode;
}

/** What is being ordered, what each delivery costs, the exact total, and the one button. */
export function CheckoutQuote({
  basket,
  payment,
  address,
  blocked,
  noCash,
  pending,
  onChoose,
  terms,
}: CheckoutQuoteProps) {
  const brought = basket.groups.every(({ delivery }) => delivery?.chosen !== null);
  const final = brought && address !== null && basket.deliveryTotal !== null;
  const payable = brought && offeredWays(basket).length > 0;
  const total = formatDong(final ? basket.total : basket.goodsTotal);
  return (
    <section
      aria-labelledby="don-hang-cua-ban"
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="don-hang-cua-ban" className="text-lg font-semibold">
        {messages.quote.heading}
      </h2>
      {basket.groups.map((group) => (
        <Parcel
          key={group.seller.handle}
          group={group}
          fee={feeText(address === null ? null : group)}
        >
          {address !== null && group.delivery ? (
            <DeliveryWays
              group={group}
              delivery={group.delivery}
              province={address.province}
              onChoose={onChoose}
            />
          ) : null}
        </Parcel>
      ))}
      {address === null ? null : <Destination address={address} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-4">
        <p className="font-medium">{final ? totalText(basket) : messages.quote.totalGoods}</p>
        <p className="text-2xl font-bold tabular-nums">{total}</p>
      </div>
      <p role="status" className="sr-only">
        {final && !pending ? messages.quote.ready(totalText(basket), total) : ""}
      </p>
      {basket.groups.length > 1 && cashAlone(basket) ? (
        <p className="text-muted">{messages.quote.parcels(basket.groups.length)}</p>
      ) : null}
      <PaymentWays chosen={payment} basket={basket} noCash={noCash} />
      {terms}
      {blocked ? null : (
        <button
          name="intent"
          // What nobody can pay for or bring is not ordered; for another address there may be a way.
          value={payable ? "continue" : "quote"}
          aria-disabled={pending}
          className="min-h-13 rounded-xl bg-bay px-6 py-3 text-lg font-semibold text-on-bay hover:bg-bay-strong aria-disabled:opacity-70"
        >
          {buttonText(pending, final && payable, total)}
        </button>
      )}
    </section>
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

function Destination({ address }: { address: KnownAddress }) {
  const place = `${address.commune}, ${address.province}`;
  return (
    <div className="border-t border-line pt-4">
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

/** @param group priced for the address; `null` without one */
function feeText(group: BasketGroup | null): string {
  if (group?.delivery?.chosen === null) {
    return messages.quote.notBrought;
  }
  const fee = group?.deliveryFee ?? null;
  if (fee === null) {
    return messages.quote.unknown;
  }
  return fee === 0 ? messages.quote.free : formatDong(fee);
}
