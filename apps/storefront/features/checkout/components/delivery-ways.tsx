import { formatDong } from "@cho-lang/ocop/money";
import type { BasketGroup } from "@/lib/medusa/basket";
import type { DeliveryOffer, GroupDelivery } from "@/lib/medusa/delivery";
import { delivery as messages } from "@/messages/vi/delivery";
import { arrivalText } from "@/features/delivery/arrival-text";
import { obstacleText } from "@/features/delivery/obstacle-text";
import { placeText } from "@/features/delivery/place-text";
import { deliveryField, deliveryValue } from "../delivery-choices";
import type { KnownAddress } from "../understand-address";

interface DeliveryWaysProps {
  group: BasketGroup;
  delivery: GroupDelivery;
  /** Where it goes to. */
  address: KnownAddress;
  onChoose: () => void;
}

/** How one seller's goods come and when: a choice where there is one; and why another way is none. */
export function DeliveryWays({ group, delivery, address, onChoose }: DeliveryWaysProps) {
  const offered = delivery.offers.filter(({ obstacles }) => obstacles.length === 0);
  const others = delivery.offers.filter(({ obstacles }) => obstacles.length > 0);
  const name = deliveryField(group.seller.handle);
  return (
    <div className="mt-3 flex flex-col gap-3">
      {offered.length > 1 || (offered.length === 1 && delivery.chosen === null) ? (
        // Nothing is chosen for who would have to fetch what can't be sent. What was chosen is checked anew when the days of an offer, or its place, are other ones.
        <fieldset key={delivery.chosen} className="flex flex-col gap-1">
          <legend className="font-medium">{messages.legend}</legend>
          {offered.map((offer) => (
            <label key={offer.method} className="flex min-h-11 gap-3 py-1">
              <input
                type="radio"
                name={name}
                value={deliveryValue(offer)}
                defaultChecked={offer.method === delivery.chosen}
                onChange={onChoose}
                className="mt-1 size-5 shrink-0 accent-bay"
              />
              <Way offer={offer} priced />
            </label>
          ))}
        </fieldset>
      ) : (
        offered.map((offer) => (
          <div key={offer.method}>
            <input type="hidden" name={name} value={deliveryValue(offer)} />
            <Way offer={offer} />
          </div>
        ))
      )}
      <Boxes offer={offered.find(({ method }) => method === delivery.chosen)} />
      {offered.length === 0 ? <p className="font-medium text-lantern">{messages.nothing}</p> : null}
      {others.map(({ method, obstacles }) => (
        <div key={method} className="text-muted">
          <p>{messages.notOffered(messages.methods[method])}</p>
          <ul className="list-disc pl-5">
            {obstacles.map((obstacle) => (
              <li key={`${obstacle.reason} ${obstacle.variantId ?? ""}`}>
                {obstacleText(obstacle, group.lines, address)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** What is packed apart of goods that are sent. */
function Boxes({ offer }: { offer: DeliveryOffer | undefined }) {
  const kinds = [...new Set(offer?.parcels)];
  return kinds.length < 2 || offer?.place ? null : (
    <p className="text-muted">
      {messages.parcels(kinds.map((kind) => messages.kinds[kind]).join(", "))}
    </p>
  );
}

/** @param priced with its fee, where there are several to choose from */
function Way({ offer, priced = false }: { offer: DeliveryOffer; priced?: boolean }) {
  const { method, fee, arrives, place } = offer;
  return (
    <span className="flex min-w-0 flex-1 flex-col">
      <span className="flex justify-between gap-3">
        <span className="min-w-0 font-medium">{messages.methods[method]}</span>
        {priced ? (
          <span className="shrink-0 whitespace-nowrap tabular-nums">
            {fee === 0 ? messages.free : formatDong(fee)}
          </span>
        ) : null}
      </span>
      {arrives ? <span className="text-bay">{arrivalText(method, arrives)}</span> : null}
      {place ? <span className="text-muted">{placeText(place)}</span> : null}
    </span>
  );
}
