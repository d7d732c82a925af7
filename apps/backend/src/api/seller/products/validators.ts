import { z } from "@medusajs/framework/zod";

const PAGE_TEXT = "Số trang không đúng.";

export const ListProducts = z.object({
  offset: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(0, PAGE_TEXT).max(1_000_000).default(0),
  limit: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(1, PAGE_TEXT).max(100).default(20),
});
export type ListProducts = z.infer<typeof ListProducts>;
