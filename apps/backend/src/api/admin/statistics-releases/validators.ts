import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

export const ListReleases = z.object(pageQuery);
export type ListReleases = z.infer<typeof ListReleases>;

export const ComputeRelease = z.object({
  period: z.string("Vui lòng ghi kỳ.").trim().max(20, "Kỳ chưa đúng."),
  reason: z
    .string()
    .trim()
    .max(500, "Không quá 500 ký tự.")
    .nullish()
    .transform((text) => text || null),
});
export type ComputeRelease = z.infer<typeof ComputeRelease>;

export const ScheduleRelease = z.object({
  release_on: z.string("Vui lòng chọn ngày công bố."),
});
export type ScheduleRelease = z.infer<typeof ScheduleRelease>;
