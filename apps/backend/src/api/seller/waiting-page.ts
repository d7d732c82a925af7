import { z } from "@medusajs/framework/zod";

const PAGE_TEXT = "Số trang không đúng.";

/** A page of what buyers wrote to a seller: all of it, or only what waits for her. */
export const WaitingPage = z.object({
  offset: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(0, PAGE_TEXT).max(1_000_000).default(0),
  limit: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(1, PAGE_TEXT).max(50).default(20),
  waiting: z
    .enum(["0", "1"])
    .default("0")
    .transform((flag) => flag === "1"),
});
export type WaitingPage = z.infer<typeof WaitingPage>;
