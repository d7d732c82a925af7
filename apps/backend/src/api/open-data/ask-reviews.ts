import { z } from "@medusajs/framework/zod";

const PAGE_TEXT = "Số trang không đúng.";

export const AskReviews = z.object({
  page: z.coerce
    .number(PAGE_TEXT)
    .int(PAGE_TEXT)
    .min(1, PAGE_TEXT)
    .max(10_000, PAGE_TEXT)
    .default(1),
  take: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(1, PAGE_TEXT).max(20, PAGE_TEXT).default(20),
});
export type AskReviews = z.infer<typeof AskReviews>;
