import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

export const ListOrderPayments = z.object({
  ...pageQuery,
  show: z.enum(["refused", "all"]).default("all"),
});
export type ListOrderPayments = z.infer<typeof ListOrderPayments>;

export const RefundOrder = z.object({
  request_id: z.string("Thiếu mã yêu cầu.").min(8).max(100),
  amount_vnd: z.number("Thiếu số tiền.").int().min(1, "Số tiền phải lớn hơn 0.").max(2_000_000_000),
  /** The part of a payment to be paid back from; without it, the one that holds the most. */
  allocation_id: z.string().max(100).optional(),
  reason: z.string("Thiếu lý do.").trim().min(3, "Hãy ghi lý do.").max(300),
});
export type RefundOrder = z.infer<typeof RefundOrder>;

export const EndRefund = z.object({
  outcome: z.enum(["done", "refused"], "Hãy chọn tiền đã về hay chưa."),
  /** What was seen at the gateway, such as its number of the refund. */
  note: z.string("Thiếu ghi chú.").trim().min(3, "Hãy ghi đã thấy gì ở cổng.").max(300),
});
export type EndRefund = z.infer<typeof EndRefund>;
