import { z } from "@medusajs/framework/zod";

const PAGE_TEXT = "Số trang không đúng.";

/** Fields of every list: how many rows (1–100), after how many, and words to search for. */
export const pageQuery = {
  limit: z.coerce
    .number(PAGE_TEXT)
    .int(PAGE_TEXT)
    .min(1, PAGE_TEXT)
    .max(100, PAGE_TEXT)
    .default(20),
  offset: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(0, PAGE_TEXT).default(0),
  q: z.string().trim().max(100, "Từ tìm kiếm dài quá 100 ký tự.").default(""),
};
