import { deliveryFee, deliveryZone, type DeliveryZone } from "@cho-lang/delivery/delivery-fee";
import { ownZoneFee, ownZoneOf, type ShownRates } from "@cho-lang/delivery/own-zones";
import { QUANG_NINH_CODE, type Commune } from "@cho-lang/ocop/communes";
import type { Basket, BasketGroup } from "@/lib/medusa/basket";
import type { Agreement } from "./shopping";

const ZONES: DeliveryZone[] = ["same_commune", "province", "island", "elsewhere"];

/** What one seller's parcel costs to deliver as far as this phone can tell; `null` when it can't, or nothing is sent. */
export function feeFor(
  group: BasketGroup,
  rates: ShownRates | undefined,
  commune: Commune | null,
): number | null {
  if (rates === undefined) {
    return null;
  }
  const { own_zones: drawn = [] } = rates;
  if (commune === null) {
    const byDistance = ZONES.map((zone) => deliveryFee(rates, zone, group.goodsTotal));
    return Math.max(...byDistance, ...drawn.map((zone) => ownZoneFee(zone, group.goodsTotal)));
  }
  const own = ownZoneOf(drawn, commune.code);
  if (own) return own.fee_vnd === null ? null : ownZoneFee(own, group.goodsTotal);
  const destination = { province_code: QUANG_NINH_CODE, commune_code: commune.code };
  return deliveryFee(rates, deliveryZone(group.seller.communeCode, destination), group.goodsTotal);
}

/**
 * What a shopper without a line can be asked to agree to: the exact total where the commune is known, else
 * what it comes to at the dearest fees; `null` when a seller's fees are not known.
 */
export function agreementFor(
  basket: Basket,
  rates: ReadonlyMap<string, ShownRates>,
  commune: Commune | null,
): Agreement | null {
  const fees = basket.groups.map((group) => feeFor(group, rates.get(group.seller.handle), commune));
  return fees.every((fee) => fee !== null)
    ? {
        total: fees.reduce((sum, fee) => sum + fee, basket.goodsTotal),
        exact: commune !== null,
      }
    : null;
}
