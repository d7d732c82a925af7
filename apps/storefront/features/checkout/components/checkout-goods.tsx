import { formatDong } from "@cho-lang/ocop/money";
import type { Basket, BasketGroup } from "@/lib/medusa/basket";
import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import type { CheckoutWords } from "../checkout-state";
import { DeliveryWays } from "./delivery-ways";
import { Parcel } from "./parcel";

interface CheckoutGoodsProps {
  basket: Basket;
  /** How they come to the address; `null` shows goods only. */
  delivery: CheckoutWords["delivery"] | null;
  /** Another way of delivery was chosen: the fees are to be told anew. */
  onChoose: () => void;
}

/** What is being ordered, seller by seller, how it comes and what each delivery costs. */
export function CheckoutGoods({ basket, delivery, onChoose }: CheckoutGoodsProps) {
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
          fee={feeText(delivery === null ? null : group)}
        >
          <Ways seller={group.seller.handle} words={delivery} onChoose={onChoose} />
        </Parcel>
      ))}
    </section>
  );
}

interface WaysProps {
  seller: string;
  words: CheckoutGoodsProps["delivery"];
  onChoose: () => void;
}

function Ways({ seller, words, onChoose }: WaysProps) {
  const ofSeller = words?.[seller];
  return ofSeller === undefined ? null : (
    <DeliveryWays seller={seller} words={ofSeller} onChoose={onChoose} />
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
