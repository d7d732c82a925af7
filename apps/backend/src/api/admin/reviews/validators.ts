import { z } from "@medusajs/framework/zod";
import { REMOVAL_CODES } from "../../../reviews/removal-reasons";
import { pageQuery } from "../page-query";

const NOTE_TEXT = "Hãy ghi điều gì trái luật, hoặc số văn bản yêu cầu gỡ.";

export const ListReviews = z.object({
  ...pageQuery,
  status: z.enum(["reported", "shown", "removed"]).default("reported"),
});
export type ListReviews = z.infer<typeof ListReviews>;

export const RemoveReview = z.object({
  reason: z.enum(REMOVAL_CODES, "Hãy chọn căn cứ để gỡ."),
  note: z.string(NOTE_TEXT).trim().min(1, NOTE_TEXT).max(1_000, "Ghi chú không quá 1.000 ký tự."),
});
export type RemoveReview = z.infer<typeof RemoveReview>;
