import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

const DECISION_TEXT = "Hãy ghi vì sao quyết định như vậy: người mua và người bán đều đọc.";

export const ListComplaints = z.object({
  ...pageQuery,
  status: z.enum(["escalated", "open", "ended"]).default("escalated"),
});
export type ListComplaints = z.infer<typeof ListComplaints>;

const PART_TEXT = "Số tiền hoàn là số đồng nguyên, chỉ ghi khi hoàn tiền.";

export const DecideComplaint = z
  .object({
    outcome: z.enum(["upheld", "dismissed"], "Hãy chọn hoàn tiền hay không."),
    decision: z
      .string(DECISION_TEXT)
      .trim()
      .min(1, DECISION_TEXT)
      .max(1_000, "Quyết định không quá 1.000 ký tự."),
    /** What her page said that all of it comes to. */
    amount_vnd: z.int().min(0).optional(),
    /** What is paid back of that. */
    part_vnd: z.int(PART_TEXT).min(1, PART_TEXT).optional(),
  })
  .refine(({ outcome, part_vnd }) => outcome === "upheld" || part_vnd === undefined, {
    path: ["part_vnd"],
    message: PART_TEXT,
  });
export type DecideComplaint = z.infer<typeof DecideComplaint>;
