import { isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { z } from "@medusajs/framework/zod";

/** Decision 1048/QĐ-TTg, the programme's first criteria: no certificate is older. */
const FIRST_DAY = "2019-08-21";
const SET_TEXT = "Vui lòng chọn một trong 26 bộ sản phẩm.";

/** A text that must say something. */
export function requiredText(text: string, longest: number) {
  return z.string(text).trim().min(1, text).max(longest, `Không quá ${longest} ký tự.`);
}

/** A day of the programme, YYYY-MM-DD. */
export function programmeDay(text: string) {
  return z
    .string(text)
    .refine(isVietnamDay, text)
    .refine((value) => value >= FIRST_DAY, "Chương trình OCOP chấm sao từ ngày 21/8/2019.");
}

export const productSet = z
  .number(SET_TEXT)
  .int(SET_TEXT)
  .min(1, SET_TEXT)
  .max(PRODUCT_SETS.length, SET_TEXT);

/** What stands in a decision on stars; it has been taken, so its day is not to come. */
export const decisionFields = {
  number: requiredText("Vui lòng ghi số quyết định.", 100),
  decision_date: programmeDay("Ngày quyết định chưa đúng.").refine(
    (day) => day <= vietnamDay(new Date()),
    "Ngày quyết định chưa đến.",
  ),
  issued_on: programmeDay("Ngày cấp chưa đúng."),
  issuing_body: requiredText("Vui lòng ghi cơ quan cấp.", 200),
  issuing_level: z.enum(["district", "province", "ministry"], "Vui lòng chọn cấp của cơ quan."),
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)], "Hạng sao là 3, 4 hoặc 5."),
};

/** The 36 months can't begin before the decision. */
export function beginsInTime(decision: {
  decision_date: string | null;
  issued_on: string | null;
}): boolean {
  const { decision_date, issued_on } = decision;
  return decision_date === null || issued_on === null || issued_on >= decision_date;
}

export const BEGINS_EARLY = {
  path: ["issued_on"],
  message: "Ngày cấp không thể trước ngày quyết định.",
};
