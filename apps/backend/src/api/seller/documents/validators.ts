import { isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { DOCUMENT_TYPES, needsEnd } from "@cho-lang/seller-rules/documents";
import { z } from "@medusajs/framework/zod";

function required(text: string) {
  return z.string(text).trim().min(1, text).max(200, "Không quá 200 ký tự.");
}

const DAY_TEXT = "Ngày chưa đúng.";
const day = z.string(DAY_TEXT).refine(isVietnamDay, DAY_TEXT);

/** A paper: issued already, and good for at least the day of its issue. */
export const AddDocument = z
  .object({
    type: z.enum(DOCUMENT_TYPES, "Vui lòng chọn loại giấy."),
    number: required("Vui lòng ghi số giấy."),
    issuer: required("Vui lòng ghi nơi cấp."),
    issued_on: day.refine((text) => text <= vietnamDay(new Date()), "Ngày cấp chưa đến."),
    expires_on: day.nullable().default(null),
  })
  .refine(({ issued_on, expires_on }) => expires_on === null || issued_on <= expires_on, {
    path: ["expires_on"],
    error: "Ngày hết hạn đứng trước ngày cấp.",
  })
  .refine(({ type, expires_on }) => expires_on !== null || !needsEnd(type), {
    path: ["expires_on"],
    error: "Giấy phép rượu phải ghi ngày hết hạn.",
  });
export type AddDocument = z.infer<typeof AddDocument>;
