import { communeByCode, QUANG_NINH_CODE } from "@cho-lang/ocop/communes";

/** What one seller asks for delivery, in whole đồng for each order. */
export interface DeliveryRates {
  same_commune: number;
  province: number;
  island: number;
  elsewhere: number;
  /** Goods total in đồng from which delivery is free; null when it never is. Not for islands. */
  free_from: number | null;
}

export type DeliveryZone = "same_commune" | "province" | "island" | "elsewhere";

export interface DeliveryDestination {
  /** Two digits; Quảng Ninh is "22". */
  province_code: string;
  /** Five digits. */
  commune_code: string;
}

/**
 * The zone between a seller's commune and a destination. The same commune comes first, on an island too:
 * no boat is needed there. Codes in use for one commune (06978 and 06970, Ba Chẽ) count as one.
 */
export function deliveryZone(
  sellerCommuneCode: string,
  destination: DeliveryDestination,
): DeliveryZone {
  const from = canonicalCode(sellerCommuneCode);
  const to = canonicalCode(destination.commune_code);
  if (from === to) return "same_commune";
  if (communeByCode(to)?.island) return "island";
  return destination.province_code === QUANG_NINH_CODE ? "province" : "elsewhere";
}

/**
 * The fee in whole đồng for one order of one seller. Free from `rates.free_from` on (a goods total of
 * exactly that much is free), never so to an island. Throws RangeError when the goods total is not whole
 * đồng or negative.
 */
export function deliveryFee(rates: DeliveryRates, zone: DeliveryZone, goodsTotal: number): number {
  requireGoodsTotal(goodsTotal);
  return isDeliveryFree(rates, zone, goodsTotal) ? 0 : rates[zone];
}

/** Throws RangeError when a goods total is not whole đồng or negative. */
export function requireGoodsTotal(goodsTotal: number): void {
  if (!Number.isSafeInteger(goodsTotal) || goodsTotal < 0) {
    throw new RangeError(`a goods total is whole đồng from 0 on, not ${goodsTotal}`);
  }
}

/** Whether an order is worth so much that it is sent for nothing; never so to an island. */
export function isDeliveryFree(
  { free_from }: Pick<DeliveryRates, "free_from">,
  zone: DeliveryZone,
  goodsTotal: number,
): boolean {
  return free_from !== null && goodsTotal >= free_from && zone !== "island";
}

/** The least that delivery costs without knowing where: what a page says as "from". */
export function cheapestDeliveryFee(rates: DeliveryRates, goodsTotal: number): number {
  const zones: DeliveryZone[] = ["same_commune", "province", "elsewhere"];
  return Math.min(...zones.map((zone) => deliveryFee(rates, zone, goodsTotal)));
}

function canonicalCode(code: string): string {
  return communeByCode(code)?.code ?? code;
}
