import { LEAST_CASH_CEILING_VND, MOST_CASH_CEILING_VND } from "@cho-lang/seller-rules/cash-terms";
import { z } from "@medusajs/framework/zod";

const CEILING_TEXT = "Mức cao nhất là số nguyên, từ 10.000 đồng đến 1 tỷ đồng, hoặc để trống.";

export const SetCash = z.object({
  on: z.boolean("Nhận hay không nhận."),
  ceiling_vnd: z
    .number(CEILING_TEXT)
    .int(CEILING_TEXT)
    .min(LEAST_CASH_CEILING_VND, CEILING_TEXT)
    .max(MOST_CASH_CEILING_VND, CEILING_TEXT)
    .nullable(),
});
export type SetCash = z.infer<typeof SetCash>;
