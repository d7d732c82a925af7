import { isMonth } from "@cho-lang/retail-statistics/return-months";
import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

const MONTH_TEXT = "Hãy chọn một tháng.";

export const ListReturns = z.object({
  ...pageQuery,
  /** YYYY-MM; the last one that is over unless told. */
  month: z.string(MONTH_TEXT).refine(isMonth, MONTH_TEXT).optional(),
});
export type ListReturns = z.infer<typeof ListReturns>;

export const RemindSeller = z.object({ seller_id: z.string("Hãy chọn một gian hàng.").max(64) });
export type RemindSeller = z.infer<typeof RemindSeller>;

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
