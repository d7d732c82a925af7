import { formatDong } from "@cho-lang/ocop/money";
import type { Basket, BasketGroup } from "@/lib/medusa/basket";
import { checkout as messages } from "@/messages/vi/checkout";
import type { KnownAddress } from "../understand-address";
import { DeliveryWays } from "./delivery-ways";
import { Parcel } from "./parcel";

interface CheckoutGoodsProps {
  basket: Basket;
  /** The address that the fees belong to; `null` shows goods only. */
  address: KnownAddress | null;
  /** Another way of delivery was chosen: the fees are to be told anew. */
  onChoose: () => void;
}

/** What is being ordered, seller by seller, how it comes and what each delivery costs. */
export function CheckoutGoods({ basket, address, onChoose }: CheckoutGoodsProps) {
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
              address={address}
              onChoose={onChoose}
            />
          ) : null}
        </Parcel>
      ))}
    </section>
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
