import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

const DECISION_TEXT = "Hãy ghi vì sao quyết định như vậy: người mua và người bán đều đọc.";

export const ListComplaints = z.object({
  ...pageQuery,
  status: z.enum(["escalated", "open", "ended"]).default("escalated"),
});
export type ListComplaints = z.infer<typeof ListComplaints>;

export const DecideComplaint = z.object({
  outcome: z.enum(["upheld", "dismissed"], "Hãy chọn hoàn tiền hay không."),
  decision: z
    .string(DECISION_TEXT)
    .trim()
    .min(1, DECISION_TEXT)
    .max(1_000, "Quyết định không quá 1.000 ký tự."),
});
export type DecideComplaint = z.infer<typeof DecideComplaint>;
