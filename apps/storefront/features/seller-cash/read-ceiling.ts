import { LEAST_CASH_CEILING_VND, MOST_CASH_CEILING_VND } from "@cho-lang/seller-rules/cash-terms";
import { readDong } from "@/features/seller-products/read-amounts";

/** A ceiling as people type it, "2.000.000" or "500k": whole đồng, `null` for none, "wrong" for what can't be one. */
export function readCeiling(typed: string): number | null | "wrong" {
  if (typed.trim() === "") {
    return null;
  }
  const dong = readDong(typed);
  const fits = dong !== null && dong >= LEAST_CASH_CEILING_VND && dong <= MOST_CASH_CEILING_VND;
  return fits ? dong : "wrong";
}
