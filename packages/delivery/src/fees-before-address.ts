import { addedFor } from "./added-for-weight";
import type { ShownRates } from "./own-zones";
import type { SellerDelivery } from "./seller-delivery";

/** What a seller asks, as far as who shows it knows. */
export interface FeesAsked extends ShownRates {
  /** The seller's commune: five digits, no alias. */
  from_commune: string;
  /** Her other terms; without them a carrier who asks nothing for weight is taken for granted. */
  terms?: Pick<SellerDelivery, "carrier" | "own_rider">;
  /** What is known of the order's weight. */
  weight_grams?: number;
}

/** Communes of the province to which distance alone asks `province`, but the seller's own. */
const BY_PROVINCE_FEE = 50;

/**
 * The least in whole đồng for which an order is brought somewhere, below every total from which it is free: what a
 * basket says as "from". Never less than checkout asks at the cheapest address for goods that bear two days on the way,
 * as long as a carrier takes to an island: where a zone that she drew stands before a fee by distance, and where its extra days may be
 * too many, that fee does not count.
 */
export function leastFee(asked: FeesAsked): number {
  const { from_commune, own_zones = [], terms, weight_grams = 0 } = asked;
  const rider = riderFee(asked);
  if (terms?.carrier.on === false) return rider ?? 0;
  const drawn = new Set(own_zones.flatMap(({ communes }) => communes));
  const near = [
    ...(drawn.has(from_commune) ? [] : [asked.same_commune]),
    ...(drawn.size < BY_PROVINCE_FEE ? [asked.province] : []),
    ...own_zones.flatMap(({ fee_vnd, extra_days }) => (extra_days > 0 ? [] : (fee_vnd ?? []))),
  ];
  const far = [asked.island, asked.elsewhere, ...own_zones.flatMap(({ fee_vnd }) => fee_vnd ?? [])];
  const fee = near.length > 0 ? Math.min(...near) : Math.max(...far, rider ?? 0);
  return fee + addedFor(terms?.carrier.weight_steps ?? [], weight_grams);
}

/**
 * The goods total in đồng from which an order is brought for nothing wherever it is brought, but to islands by distance;
 * null where it stays dear somewhere. A zone that costs nothing anyway asks for no total, unless weight costs there; her
 * own rider does where her carrier does not go, or may be too slow.
 */
export function freeEverywhereFrom(asked: FeesAsked): number | null {
  const { free_from, own_zones = [], terms } = asked;
  const ofRider = riderFee(asked) ? [terms?.own_rider?.free_from_vnd ?? null] : [];
  if (terms?.carrier.on === false) return riderFee(asked) === 0 ? 0 : (ofRider[0] ?? null);
  const weighs = (terms?.carrier.weight_steps ?? []).length > 0;
  const asking = own_zones.filter(({ fee_vnd }) => fee_vnd !== null && (fee_vnd > 0 || weighs));
  const leftToRider = own_zones.some(
    ({ fee_vnd, extra_days }) => fee_vnd === null || extra_days > 0,
  );
  const totals = [
    free_from,
    ...asking.map(({ free_from_vnd }) => free_from_vnd),
    ...(leftToRider ? ofRider : []),
  ];
  return totals.reduce((most, total) =>
    most === null || total === null ? null : Math.max(most, total),
  );
}

/** Null where she has no rider on. */
function riderFee({ terms }: FeesAsked): number | null {
  return terms?.own_rider?.on ? terms.own_rider.fee_vnd : null;
}
