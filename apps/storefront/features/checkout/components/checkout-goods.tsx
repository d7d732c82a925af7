import type { CheckoutWords } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";
import { DeliveryWays } from "./delivery-ways";
import { Parcel } from "./parcel";

interface CheckoutGoodsProps {
  texts: CheckoutTexts["quote"];
  parcels: CheckoutWords["parcels"];
  /** What is said of delivery is so of the address in the field; else only the goods are shown. */
  priced: boolean;
  /** Another way of delivery was chosen: the fees are to be told anew. */
  onChoose: () => void;
}

/** What is being ordered, seller by seller, how it comes and what each delivery costs. */
export function CheckoutGoods({ texts, parcels, priced, onChoose }: CheckoutGoodsProps) {
  return (
    <section
      aria-labelledby="don-hang-cua-ban"
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="don-hang-cua-ban" className="text-lg font-semibold">
        {texts.heading}
      </h2>
      {parcels.map((words) => (
        <Parcel key={words.seller} words={priced ? words : { ...words, fee: texts.unknown }}>
          {priced && words.ways ? <DeliveryWays words={words.ways} onChoose={onChoose} /> : null}
        </Parcel>
      ))}
    </section>
  );
}
