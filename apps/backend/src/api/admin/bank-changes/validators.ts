import { BANK_CHANGE_STATUSES } from "@cho-lang/seller-rules/bank-change";
import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

const REASON_TEXT = "Hãy ghi lý do, người bán sẽ đọc được.";

export const ListBankChanges = z.object({
  ...pageQuery,
  status: z.enum(BANK_CHANGE_STATUSES).default("waiting"),
});
export type ListBankChanges = z.infer<typeof ListBankChanges>;

export const DeclineBankChange = z.object({
  reason: z.string(REASON_TEXT).trim().min(1, REASON_TEXT).max(300, "Lý do không quá 300 ký tự."),
});
export type DeclineBankChange = z.infer<typeof DeclineBankChange>;
