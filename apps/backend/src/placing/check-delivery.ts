import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { BasketQuote, QuotedGroup } from "../basket-quote/basket-quote";
import { deliveryView } from "../basket-quote/delivery-view";
import { shownDelivery } from "../basket-quote/shown-delivery";
import { MarketError } from "../errors/market-error";

/** How a buyer wants one seller's goods to come, as the page showed it. */
export interface DeliveryChoice {
  /** Handle of the seller. */
  seller: string;
  method: DeliveryMethod;
  /** What stood for its days and its place on the page; null where no page showed any. See `shownDelivery`. */
  shown: string | null;
}

/** Throws `not_deliverable` with the lines that nothing brings to the address, and why. */
export function refuseUndeliverable({ groups }: Pick<BasketQuote, "groups">): void {
  const lines = groups.flatMap((group) => {
    const stuck = group.lines.filter(({ problem }) => problem === "not_deliverable");
    const methods = deliveryView(group)?.methods ?? [];
    return stuck.map(({ variant_id }) => ({
      variant_id,
      why: methods.flatMap(({ method, obstacles }) =>
        obstacles
          .filter((each) => each.variant_id === null || each.variant_id === variant_id)
          .map(({ variant_id: _, ...each }) => ({ method, ...each })),
      ),
    }));
  });
  if (lines.length > 0) {
    throw new MarketError("not_deliverable", { lines });
  }
}

/** What nobody asked for is only sent as ever, by a carrier, or is a service for which one goes to its seller. */
function goesWithoutSaying({ delivery }: QuotedGroup): boolean {
  const reasons = delivery?.offers.flatMap(({ obstacles }) => obstacles) ?? [];
  return (
    delivery?.chosen?.method === "carrier" || reasons.some(({ reason }) => reason === "service")
  );
}

function isAsShown({ seller, delivery }: QuotedGroup, { method, shown }: DeliveryChoice): boolean {
  const chosen = delivery?.chosen;
  return chosen?.method === method && (shown === null || shown === shownDelivery(seller, chosen));
}

/**
 * Throws `delivery_changed` when a seller's goods would not come as their buyer agreed to: another way, on other days,
 * or to be fetched elsewhere; also when they would have to be fetched, or brought by somebody else than a carrier, and nobody asked for that.
 */
export function requireDeliveryAsAgreed(
  { groups }: Pick<BasketQuote, "groups">,
  choices: readonly DeliveryChoice[] | null,
): void {
  for (const group of groups) {
    const choice = choices?.find(({ seller }) => seller === group.seller.handle);
    const kept = choice ? isAsShown(group, choice) : goesWithoutSaying(group);
    if (!kept) {
      throw new MarketError("delivery_changed");
    }
  }
}
