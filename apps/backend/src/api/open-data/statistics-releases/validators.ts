import { periodKind } from "@cho-lang/retail-statistics/period";
import { z } from "@medusajs/framework/zod";
import { AskOfficialStatistics } from "../official-statistics/validators";

/** A day, or one version of a period; without both what is public today. */
export const AskReleases = AskOfficialStatistics.extend({
  period: z
    .string("Kỳ viết như 2026-10, 2026-Q4, 2027-01/2027-02 hoặc 2026.")
    .refine(
      (text) => periodKind(text) !== null,
      "Kỳ viết như 2026-10, 2026-Q4, 2027-01/2027-02 hoặc 2026.",
    )
    .optional(),
  version: z.coerce.number("Bản là một số nguyên.").int("Bản là một số nguyên.").min(1).optional(),
}).refine(({ period, version }) => (period === undefined) === (version === undefined), {
  path: ["version"],
  message: "Kỳ và bản phải đi cùng nhau.",
});
export type AskReleases = z.infer<typeof AskReleases>;
