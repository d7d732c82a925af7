import { z } from "@medusajs/framework/zod";

const PAGE_TEXT = "Số trang chưa đúng.";
const LAST_PAGE = 10_000;

export const AskAlcohol = z.object({
  page: z.coerce
    .number(PAGE_TEXT)
    .int(PAGE_TEXT)
    .min(1, PAGE_TEXT)
    .max(LAST_PAGE, PAGE_TEXT)
    .default(1),
});
export type AskAlcohol = z.infer<typeof AskAlcohol>;
