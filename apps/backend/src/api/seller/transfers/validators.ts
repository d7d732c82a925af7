import { BANK_SERVICES } from "@cho-lang/payment-codecs/bank-notice";
import { MOST_TRANSFER_VND } from "@cho-lang/payment-codecs/transfer-rules";
import { z } from "@medusajs/framework/zod";

const AMOUNT_TEXT = "Số tiền là số nguyên, từ 1 đồng đến dưới 500 triệu đồng.";

export const EnterTransfer = z.object({
  request_id: z.string("Thiếu mã yêu cầu.").min(1).max(100),
  amount_vnd: z
    .number(AMOUNT_TEXT)
    .int(AMOUNT_TEXT)
    .min(1, AMOUNT_TEXT)
    .max(MOST_TRANSFER_VND, AMOUNT_TEXT),
  /** What the page said was missing, or owed. */
  shown_vnd: z.number("Thiếu số tiền đã xem.").int().min(0),
});
export type EnterTransfer = z.infer<typeof EnterTransfer>;

const CODE_TEXT = "Mã đơn có dạng CL7K2M9Q.";

export const AssignEntry = z.object({
  code: z.string(CODE_TEXT).trim().min(1, CODE_TEXT).max(20, CODE_TEXT),
});
export type AssignEntry = z.infer<typeof AssignEntry>;

const REASON_TEXT = "Hãy ghi lý do, không quá 200 ký tự.";

export const SetEntryAside = z.object({
  reason: z.string(REASON_TEXT).trim().min(1, REASON_TEXT).max(200, REASON_TEXT),
});
export type SetEntryAside = z.infer<typeof SetEntryAside>;

export const SetTransfers = z.object({ on: z.boolean("Bật hoặc tắt.") });
export type SetTransfers = z.infer<typeof SetTransfers>;

const KEY_TEXT = "Khóa là dãy ký tự của dịch vụ, từ 16 đến 200 ký tự, không có dấu cách.";

export const SetBankHook = z.object({
  service: z.enum(BANK_SERVICES, "Chọn SePay hoặc Casso."),
  /** Shorter ones are guessed. */
  key: z
    .string(KEY_TEXT)
    .trim()
    .regex(/^[\x21-\x7e]{16,200}$/, KEY_TEXT),
});
export type SetBankHook = z.infer<typeof SetBankHook>;
