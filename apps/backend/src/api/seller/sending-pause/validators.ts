import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { daysToSendAgain } from "@cho-lang/seller-rules/sending-pause";
import { z } from "@medusajs/framework/zod";

const DAY_TEXT = "Ngày gửi lại là từ ngày mai đến 30 ngày nữa.";
const REASON_TEXT = "Lý do không quá 200 ký tự.";

export const PauseSending = z.object({
  /** The first day on which she sends again. */
  sends_from: z
    .string(DAY_TEXT)
    .refine((day) => daysToSendAgain(vietnamDay(new Date())).includes(day), DAY_TEXT),
  reason: z
    .string(REASON_TEXT)
    .trim()
    .max(200, REASON_TEXT)
    .nullable()
    .default(null)
    .transform((reason) => (reason === "" ? null : reason)),
});
export type PauseSending = z.infer<typeof PauseSending>;
