import { isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { z } from "@medusajs/framework/zod";

export const AskOfficialStatistics = z.object({
  /** Only what was public on this day. */
  as_of: z
    .string("Ngày chưa đúng, hãy viết như 2026-01-31.")
    .refine(isVietnamDay, "Ngày chưa đúng, hãy viết như 2026-01-31.")
    .refine((day) => day <= vietnamDay(new Date()), "Ngày không thể ở sau hôm nay.")
    .optional(),
});
export type AskOfficialStatistics = z.infer<typeof AskOfficialStatistics>;
