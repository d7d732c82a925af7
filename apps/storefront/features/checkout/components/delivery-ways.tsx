import type { DeliveryWords, OfferWords } from "../delivery-words";

interface DeliveryWaysProps {
  words: DeliveryWords;
  onChoose: () => void;
}

/** How one seller's goods come and when: a choice where there is one; and why another way is none. */
export function DeliveryWays({ words, onChoose }: DeliveryWaysProps) {
  const { field, legend, chosen, offers, boxes, nothing, others } = words;
  return (
    <div className="mt-3 flex flex-col gap-3">
      {offers.length > 1 || (offers.length === 1 && chosen === null) ? (
        // Nothing is chosen for who would have to fetch what can't be sent. What was chosen is checked anew when the days of an offer, or its place, are other ones.
        <fieldset key={chosen} className="flex flex-col gap-1">
          <legend className="font-medium">{legend}</legend>
          {offers.map((offer) => (
            <label key={offer.method} className="flex min-h-11 gap-3 py-1">
              <input
                type="radio"
                name={field}
                value={offer.value}
                defaultChecked={offer.method === chosen}
                onChange={onChoose}
                className="mt-1 size-5 shrink-0 accent-bay"
              />
              <Way offer={offer} priced />
            </label>
          ))}
        </fieldset>
      ) : (
        offers.map((offer) => (
          <div key={offer.method}>
            <input type="hidden" name={field} value={offer.value} />
            <Way offer={offer} />
          </div>
        ))
      )}
      {boxes === "" ? null : <p className="text-muted">{boxes}</p>}
      {nothing === "" ? null : <p className="font-medium text-lantern">{nothing}</p>}
      {others.map((other) => (
        <div key={other.name} className="text-muted">
          <p>{other.name}</p>
          <ul className="list-disc pl-5">
            {other.why.map((why, at) => (
              <li key={at}>{why}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** @param priced with its fee, where there are several to choose from */
function Way({ offer, priced = false }: { offer: OfferWords; priced?: boolean }) {
  return (
    <span className="flex min-w-0 flex-1 flex-col">
      <span className="flex justify-between gap-3">
        <span className="min-w-0 font-medium">{offer.name}</span>
        {priced ? (
          <span className="shrink-0 whitespace-nowrap tabular-nums">{offer.fee}</span>
        ) : null}
      </span>
      {offer.arrives === "" ? null : <span className="text-bay">{offer.arrives}</span>}
      {offer.place === "" ? null : <span className="text-muted">{offer.place}</span>}
    </span>
  );
}
