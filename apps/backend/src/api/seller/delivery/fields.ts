import { DELIVERY_LIMITS, isOneLine } from "@cho-lang/delivery/delivery-limits";
import { communeByCode } from "@cho-lang/ocop/communes";
import { z } from "@medusajs/framework/zod";

const { fee_vnd: MOST_FEE_VND, free_from_vnd: MOST_GOODS_VND } = DELIVERY_LIMITS;
/** More than the province has. */
const MOST_COMMUNES = 100;
const FEE_TEXT = "Phí là số nguyên đồng, từ 0 đến 10 triệu.";
const FREE_TEXT = "Mức miễn phí là số nguyên đồng, hoặc để trống.";
const COMMUNE_TEXT = "Hãy chọn xã, phường của tỉnh.";

/** A fee in whole đồng. */
export const fee = z.number(FEE_TEXT).int(FEE_TEXT).min(0, FEE_TEXT).max(MOST_FEE_VND, FEE_TEXT);

/** A goods total in whole đồng from which it is free; null for never. */
export const free = z
  .number(FREE_TEXT)
  .int(FREE_TEXT)
  .min(1, FREE_TEXT)
  .max(MOST_GOODS_VND, FREE_TEXT)
  .nullable();

/** A text of one line; `text` is said of any other. */
export const words = (text: string, most: number) =>
  z
    .string(text)
    .trim()
    .refine((typed) => isOneLine(typed, most), text);

/** Communes of the province. One may have several codes; the first is the one that is kept. */
export const communes = z
  .array(z.string(COMMUNE_TEXT).refine((code) => communeByCode(code) !== null, COMMUNE_TEXT))
  .max(MOST_COMMUNES, COMMUNE_TEXT)
  .transform((codes) => [...new Set(codes.map((code) => communeByCode(code)?.code ?? code))]);
