import { isVietnamDay } from "@cho-lang/ocop/vietnam-day";
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

const DAY_TEXT = "Ngày chưa đúng.";
const day = z.string(DAY_TEXT).refine(isVietnamDay, DAY_TEXT);
const EVIDENCE_TEXT = "Vui lòng ghi chứng cứ ở đâu.";
const evidence = z.string(EVIDENCE_TEXT).trim().min(1, EVIDENCE_TEXT).max(500);

/** What was found of an account's link; a good one names its evidence. */
export const ReviewIdentity = z.discriminatedUnion(
  "state",
  [
    z.object({ state: z.literal("linked"), evidence, good_until: day.nullable() }),
    z.object({ state: z.literal("failed"), evidence, good_until: z.null().default(null) }),
    z.object({
      state: z.literal("unlinked"),
      evidence: z.null().default(null),
      good_until: z.null().default(null),
    }),
  ],
  "Không có trạng thái này.",
);
export type ReviewIdentity = z.infer<typeof ReviewIdentity>;

/** What was found of a paper; refusing it owes a reason. */
export const CheckDocument = z.discriminatedUnion(
  "check",
  [
    z.object({ check: z.literal("accepted"), reason: z.null().default(null) }),
    z.object({ check: z.literal("refused"), reason }),
  ],
  "Không có kết quả này.",
);
export type CheckDocument = z.infer<typeof CheckDocument>;
