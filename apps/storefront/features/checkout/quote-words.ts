import { formatDong } from "@cho-lang/ocop/money";
import type { Basket } from "@/lib/medusa/basket";
import { checkoutQuote as messages } from "@/messages/vi/checkout-quote";
import { orderFigures } from "@/messages/vi/order-figures";
import { cashAlone, offeredWays } from "./offered-ways";
import type { KnownAddress } from "./understand-address";

/** What is said beside the button: where to, how much, and what the button does. */
export interface QuoteWords {
  /** Where to, and which name is none any more; empty without an address, and where there is nothing to say. */
  to: string;
  renamed: string;
  /** What a total with fees is made of; none before they are known. */
  parts: { name: string; amount: string }[];
  total: { name: string; amount: string };
  /** That the fees are there, for who does not see them; empty before. */
  ready: string;
  /** How often something is paid; empty where it is once. */
  parcels: string;
  /** Whether it can be brought and paid for; for another address there may be a way. */
  payable: boolean;
  submit: string;
}

/**
 * Puts into words where a basket goes and what it comes to.
 *
 * @param address the one that its fees belong to; `null` tells of the goods alone
 */
export function quoteWords(basket: Basket, address: KnownAddress | null): QuoteWords {
  const brought = basket.groups.every(({ delivery }) => delivery?.chosen !== null);
  const final = brought && address !== null && basket.deliveryTotal !== null;
  const payable = brought && offeredWays(basket).length > 0;
  const amount = formatDong(final ? basket.total : basket.goodsTotal);
  const name = totalName(basket, final);
  const place = address === null ? "" : `${address.commune}, ${address.province}`;
  const street = address?.street.trim() ?? "";
  return {
    to: street === "" ? place : `${street}, ${place}`,
    renamed: address?.formerly ? messages.renamed(address.formerly, place) : "",
    parts: final ? partsOf(basket) : [],
    total: { name, amount },
    ready: final ? messages.ready(name, amount) : "",
    parcels:
      basket.groups.length > 1 && cashAlone(basket) ? messages.parcels(basket.groups.length) : "",
    payable,
    submit: final && payable ? messages.place(amount) : messages.quote,
  };
}

/** Where it may be paid before, nobody knows yet when it is paid. */
function totalName(basket: Basket, final: boolean): string {
  if (!final) {
    return messages.totalGoods;
  }
  return cashAlone(basket) ? messages.total : messages.totalEither;
}

function partsOf({ goodsTotal, deliveryTotal }: Basket): QuoteWords["parts"] {
  return [
    { name: orderFigures.goods, amount: formatDong(goodsTotal) },
    {
      name: orderFigures.delivery,
      amount: deliveryTotal ? formatDong(deliveryTotal) : orderFigures.free,
    },
  ];
}
