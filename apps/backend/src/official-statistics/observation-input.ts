import { isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { isDecimal } from "@cho-lang/retail-statistics/decimal";
import { OBSERVATION_STATUSES } from "@cho-lang/retail-statistics/observation";
import { firstDayOf, periodKind } from "@cho-lang/retail-statistics/period";
import { SERIES, SERIES_IDS } from "@cho-lang/retail-statistics/series";
import { z } from "@medusajs/framework/zod";
import type { NewObservation } from "./new-observation";

const PERIOD_TEXT = "Kỳ viết như 2025, 2025-Q4, 2025-10 hoặc 2025-01/2025-11.";
const VALUE_TEXT = "Giá trị là số không âm, dấu chấm trước phần lẻ, không ngăn nghìn: 1833.6.";
const DAY_TEXT = "Ngày công bố viết như 2026-01-06.";
const SOURCE_TEXT = "Vui lòng ghi nguồn công bố.";
const ADDRESS_TEXT = "Địa chỉ nguồn phải bắt đầu bằng https:// hoặc http://.";

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** One published value as an operator enters it. */
export const ObservationInput = z
  .object({
    series: z.enum(SERIES_IDS, "Vui lòng chọn một chuỗi số liệu có trong danh sách."),
    period: z
      .string(PERIOD_TEXT)
      .trim()
      .refine((text) => periodKind(text) !== null, { error: PERIOD_TEXT, abort: true }),
    value: z.string(VALUE_TEXT).trim().refine(isDecimal, { error: VALUE_TEXT, abort: true }),
    status: z.enum(
      OBSERVATION_STATUSES,
      "Trạng thái là ước tính, sơ bộ, điều chỉnh hoặc chính thức.",
    ),
    published_on: z
      .string(DAY_TEXT)
      .trim()
      .refine(isVietnamDay, { error: DAY_TEXT, abort: true })
      .refine((day) => day <= vietnamDay(new Date()), "Ngày công bố không thể ở sau hôm nay."),
    source_name: z.string(SOURCE_TEXT).trim().min(1, SOURCE_TEXT).max(200, "Không quá 200 ký tự."),
    source_address: z
      .string(ADDRESS_TEXT)
      .trim()
      .max(500, "Không quá 500 ký tự.")
      .refine(isWebAddress, ADDRESS_TEXT),
  })
  .refine(({ period, published_on }) => published_on >= firstDayOf(period), {
    path: ["published_on"],
    message: "Ngày công bố không thể trước khi kỳ bắt đầu.",
  })
  .refine(({ series, value }) => SERIES[series].unit !== "percent" || Number(value) <= 100, {
    path: ["value"],
    message: "Tỷ lệ không quá 100.",
  });
export type ObservationInput = z.infer<typeof ObservationInput>;

/** An entry as it is recorded. */
export function toNewObservation({
  source_name,
  source_address,
  ...entry
}: ObservationInput): NewObservation {
  return { ...entry, source: { name: source_name, address: source_address } };
}
