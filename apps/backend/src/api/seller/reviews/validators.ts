import { z } from "@medusajs/framework/zod";
import { MOST_LETTERS } from "../../../reviews/review-rules";

const PAGE_TEXT = "Số trang không đúng.";

export const ListReviews = z.object({
  offset: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(0, PAGE_TEXT).max(1_000_000).default(0),
  limit: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(1, PAGE_TEXT).max(50).default(20),
  waiting: z
    .enum(["0", "1"])
    .default("0")
    .transform((flag) => flag === "1"),
});
export type ListReviews = z.infer<typeof ListReviews>;

function words(missing: string) {
  return z
    .string(missing)
    .max(MOST_LETTERS * 4)
    .transform((text) => text.replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .refine((text) => text !== "", { message: missing })
    .refine((text) => [...text].length <= MOST_LETTERS, {
      message: `Dài quá ${String(MOST_LETTERS)} chữ.`,
    });
}

export const AnswerReview = z.object({ answer: words("Hãy viết câu trả lời.") });
export type AnswerReview = z.infer<typeof AnswerReview>;

export const ReportReview = z.object({ report: words("Hãy ghi vì sao cần xem lại.") });
export type ReportReview = z.infer<typeof ReportReview>;
