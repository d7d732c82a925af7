import type { CheckoutWords } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";
import { DeliveryWays } from "./delivery-ways";
import { Parcel } from "./parcel";

interface CheckoutGoodsProps {
  texts: CheckoutTexts["quote"];
  parcels: CheckoutWords["parcels"];
  /** How they come to the address; `null` shows goods only. */
  delivery: CheckoutWords["delivery"] | null;
  /** Another way of delivery was chosen: the fees are to be told anew. */
  onChoose: () => void;
}

/** What is being ordered, seller by seller, how it comes and what each delivery costs. */
export function CheckoutGoods({ texts, parcels, delivery, onChoose }: CheckoutGoodsProps) {
  return (
    <section
      aria-labelledby="don-hang-cua-ban"
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="don-hang-cua-ban" className="text-lg font-semibold">
        {texts.heading}
      </h2>
      {parcels.map((words) => {
        const ways = delivery?.[words.seller];
        return (
          <Parcel
            key={words.seller}
            words={delivery === null ? { ...words, fee: texts.unknown } : words}
          >
            {ways === undefined ? null : <DeliveryWays words={ways} onChoose={onChoose} />}
          </Parcel>
        );
      })}
    </section>
  );
}
