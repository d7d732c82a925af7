import { z } from "@medusajs/framework/zod";
import { words } from "../../words";

export const AnswerReview = z.object({ answer: words("Hãy viết câu trả lời.") });
export type AnswerReview = z.infer<typeof AnswerReview>;

export const ReportReview = z.object({ report: words("Hãy ghi vì sao cần xem lại.") });
export type ReportReview = z.infer<typeof ReportReview>;
