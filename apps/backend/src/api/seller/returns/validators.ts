import { TOLD_FIELDS } from "@cho-lang/retail-statistics/return-amount";
import { RETURN_QUESTION_CODES } from "@cho-lang/retail-statistics/return-questions";
import { z } from "@medusajs/framework/zod";

const REQUEST_TEXT = "Thiếu mã của lần gửi.";
const NUMBER_TEXT = "Số dài quá.";
const REASON_TEXT = "Lý do không quá 300 ký tự.";

/** As typed: what is wrong with a number is said by the rules, not here. */
const texts = z.partialRecord(z.enum(TOLD_FIELDS), z.string(NUMBER_TEXT).max(200, NUMBER_TEXT));

export const SaveReturnDraft = z.object({ texts });
export type SaveReturnDraft = z.infer<typeof SaveReturnDraft>;

export const FileReturn = z.object({
  /** Named by the page that files it. */
  request_id: z.string(REQUEST_TEXT).min(16, REQUEST_TEXT).max(64, REQUEST_TEXT),
  nothing_sold: z.boolean().default(false),
  texts: texts.default({}),
  confirmed: z.array(z.enum(RETURN_QUESTION_CODES)).max(RETURN_QUESTION_CODES.length).default([]),
  reason: z.string(REASON_TEXT).trim().max(300, REASON_TEXT).default(""),
});
export type FileReturn = z.infer<typeof FileReturn>;
