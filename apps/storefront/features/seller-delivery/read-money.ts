import { DELIVERY_LIMITS } from "@cho-lang/delivery/delivery-limits";
import { readDong } from "@/features/seller-products/read-amounts";

/** A fee in whole đồng; null for what is none, or too much. */
export function readFee(typed: string): number | null {
  const dong = readDong(typed);
  return dong !== null && dong <= DELIVERY_LIMITS.fee_vnd ? dong : null;
}

/** A goods total in whole đồng from which it is free; null where nothing was typed, `wrong` for what is none. */
export function readThreshold(typed: string): number | null | "wrong" {
  if (typed === "") return null;
  const dong = readDong(typed);
  return dong === null || dong === 0 || dong > DELIVERY_LIMITS.free_from_vnd ? "wrong" : dong;
}
