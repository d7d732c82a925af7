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
