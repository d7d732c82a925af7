import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

const REASON_TEXT = "Hãy ghi lý do, người bán sẽ đọc được.";

export const ListChanges = z.object({
  ...pageQuery,
  status: z.enum(["pending", "confirmed", "declined"]).default("pending"),
});
export type ListChanges = z.infer<typeof ListChanges>;

export const DeclineChange = z.object({
  reason: z.string(REASON_TEXT).trim().min(1, REASON_TEXT).max(500, "Lý do không quá 500 ký tự."),
});
export type DeclineChange = z.infer<typeof DeclineChange>;
