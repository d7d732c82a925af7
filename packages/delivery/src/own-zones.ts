import { communeByCode } from "@cho-lang/ocop/communes";
import { requireGoodsTotal, type DeliveryRates } from "./delivery-fee";

/** Communes of the province for which a seller asks a fee of her own, before the one by distance. */
export interface OwnZone {
  /** As her buyers read it. */
  name: string;
  /** Five digits each, no aliases; each in one of her zones at most. */
  communes: readonly string[];
  /** Whole đồng for each order; null where her carrier does not go. */
  fee_vnd: number | null;
  /** Goods total in đồng from which it is free, to an island too; null when it never is. */
  free_from_vnd: number | null;
  /** Whole days that goods are on the way there beyond those that a carrier usually takes. */
  extra_days: number;
}

/** What a seller asks for delivery as a page shows it; one that was kept from before may lack her own zones. */
export interface ShownRates extends DeliveryRates {
  own_zones?: readonly OwnZone[];
}

/** The zone of hers that a commune is in; null where the distance alone decides. Any of a commune's codes will do. */
export function ownZoneOf(zones: readonly OwnZone[], communeCode: string): OwnZone | null {
  const code = communeByCode(communeCode)?.code ?? communeCode;
  return zones.find(({ communes }) => communes.includes(code)) ?? null;
}

/**
 * The fee in whole đồng for one order there, before its weight; nothing where nothing is sent, which no order asks.
 * Throws RangeError as `deliveryFee` does.
 */
export function ownZoneFee(zone: OwnZone, goodsTotal: number): number {
  requireGoodsTotal(goodsTotal);
  return isOwnZoneFree(zone, goodsTotal) ? 0 : (zone.fee_vnd ?? 0);
}

/** Whether an order is worth so much that it is sent there for nothing. */
export function isOwnZoneFree(
  { free_from_vnd }: Pick<OwnZone, "free_from_vnd">,
  goodsTotal: number,
): boolean {
  return free_from_vnd !== null && goodsTotal >= free_from_vnd;
}
