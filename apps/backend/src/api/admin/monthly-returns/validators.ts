import { communeByCode } from "@cho-lang/ocop/communes";
import { isMonth } from "@cho-lang/retail-statistics/return-months";
import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

const MONTH_TEXT = "Hãy chọn một tháng.";
const COMMUNE_TEXT = "Hãy chọn một xã, phường.";
const isCommune = (code: string) => communeByCode(code) !== null;

export const ListReturns = z.object({
  ...pageQuery,
  /** YYYY-MM; the last one that is over unless told. */
  month: z.string(MONTH_TEXT).refine(isMonth, MONTH_TEXT).optional(),
  /** Code of the commune whose sellers alone are listed. */
  commune: z.string().refine(isCommune, COMMUNE_TEXT).optional(),
});
export type ListReturns = z.infer<typeof ListReturns>;

export const RemindSeller = z.object({ seller_id: z.string("Hãy chọn một gian hàng.").max(64) });
export type RemindSeller = z.infer<typeof RemindSeller>;

/** One seller, or all of a commune. */
export const RemindSellers = z.union([
  RemindSeller,
  z.object({ commune_code: z.string(COMMUNE_TEXT).refine(isCommune, COMMUNE_TEXT) }),
]);
export type RemindSellers = z.infer<typeof RemindSellers>;

export const ListOddReturns = z.object(pageQuery);

export const ReviewReturn = z.object({
  seller_id: z.string("Hãy chọn một gian hàng.").max(64),
  version: z.int("Hãy mở lại báo cáo."),
  treatment: z.enum(["right", "unique", "refused", "floor_included"], "Hãy chọn một cách tính."),
  reason: z
    .string("Vui lòng ghi vì sao.")
    .trim()
    .min(1, "Vui lòng ghi vì sao.")
    .max(500, "Lý do dài quá 500 ký tự."),
});
export type ReviewReturn = z.infer<typeof ReviewReturn>;
