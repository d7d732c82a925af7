import { z } from "@medusajs/framework/zod";
import { APPLICATION_STATES } from "../../../applications/list-applications";
import { pageQuery } from "../page-query";

export const ListApplications = z.object({
  ...pageQuery,
  state: z.enum(APPLICATION_STATES, "Không có trạng thái này.").default("submitted"),
});
export type ListApplications = z.infer<typeof ListApplications>;

const REASON_TEXT = "Vui lòng ghi lý do.";
const reason = z.string(REASON_TEXT).trim().min(1, REASON_TEXT).max(500, "Không quá 500 ký tự.");

export const ReturnApplication = z.object({ note: reason });
export type ReturnApplication = z.infer<typeof ReturnApplication>;

/** What the operator notes on a requirement; waiving it owes a reason. */
export const MarkRequirement = z.discriminatedUnion(
  "mark",
  [
    z.object({ mark: z.literal("verified") }),
    z.object({ mark: z.literal("overridden"), reason }),
    z.object({ mark: z.literal("none") }),
  ],
  "Không có dấu này.",
);
export type MarkRequirement = z.infer<typeof MarkRequirement>;
