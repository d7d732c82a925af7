import { CUT_REASONS } from "@cho-lang/seller-rules/cut-reasons";
import { REFUSAL_REASONS } from "@cho-lang/seller-rules/refusal-reasons";
import { SELLERS_RETURN_REASONS } from "@cho-lang/seller-rules/return-reasons";
import { z } from "@medusajs/framework/zod";
import { namesComplaint } from "../../../complaints/complaint-return";
import { SELLER_ORDER_STATUSES } from "../../../seller-orders/seller-order-status";

export const ListSellerOrders = z.object({
  status: z.enum(SELLER_ORDER_STATUSES).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export type ListSellerOrders = z.infer<typeof ListSellerOrders>;

const PIECES_TEXT = "Số lượng bớt là số nguyên, từ 1 đến số đang có trong đơn.";
const pieces = z.number(PIECES_TEXT).int(PIECES_TEXT).min(1, PIECES_TEXT);

export const CutOrder = z
  .object({
    request_id: z.string("Thiếu mã yêu cầu.").min(8, "Thiếu mã yêu cầu.").max(100),
    line_id: z.string("Vui lòng chọn món.").min(1, "Vui lòng chọn món.").max(100),
    quantity: pieces,
    /** Pieces that she saw on the line and that are in no parcel. */
    shown_quantity: pieces,
    reason: z.enum(CUT_REASONS, "Vui lòng chọn lý do."),
  })
  .refine((cut) => cut.quantity <= cut.shown_quantity, {
    path: ["quantity"],
    message: PIECES_TEXT,
  });
export type CutOrder = z.infer<typeof CutOrder>;

const BACK_TEXT = "Số lượng hoàn là số nguyên, từ 1 đến số người mua còn giữ.";
const back = z.number(BACK_TEXT).int(BACK_TEXT).min(1, BACK_TEXT);

export const ReturnFromOrder = z
  .object({
    request_id: z
      .string("Thiếu mã yêu cầu.")
      .min(8, "Thiếu mã yêu cầu.")
      .max(100)
      .refine((name) => !namesComplaint(name), { message: "Mã yêu cầu không dùng được." }),
    line_id: z.string("Vui lòng chọn món.").min(1, "Vui lòng chọn món.").max(100),
    quantity: back,
    /** Pieces that she saw on the line and that had not come back. */
    shown_quantity: back,
    with_delivery: z.boolean("Vui lòng cho biết có hoàn phí giao hay không."),
    reason: z.enum(SELLERS_RETURN_REASONS, "Vui lòng chọn lý do."),
  })
  .refine((one) => one.quantity <= one.shown_quantity, { path: ["quantity"], message: BACK_TEXT });
export type ReturnFromOrder = z.infer<typeof ReturnFromOrder>;

export const RefuseOrder = z.object({
  request_id: z
    .string("Thiếu mã yêu cầu.")
    .min(8, "Thiếu mã yêu cầu.")
    .max(100)
    .refine((name) => !namesComplaint(name), "Mã yêu cầu không hợp lệ."),
  reason: z.enum(REFUSAL_REASONS, "Vui lòng chọn lý do."),
  /** Whether the goods came back so that they can be sold again. */
  goods_back: z.boolean("Vui lòng cho biết hàng còn bán được hay không.").default(true),
});
export type RefuseOrder = z.infer<typeof RefuseOrder>;

const OWED_TEXT = "Số tiền đã trả là số đồng nguyên, lớn hơn 0.";

export const PayBack = z.object({
  /** What she saw that she owes, whole đồng. */
  amount_vnd: z.number(OWED_TEXT).int(OWED_TEXT).min(1, OWED_TEXT),
  /** How many returns of the order she saw. */
  returns: z.number("Thiếu số lần hoàn.").int().min(1),
});
export type PayBack = z.infer<typeof PayBack>;

const SENT_TEXT = "Vui lòng chọn ít nhất một món để gửi; số lượng là số nguyên từ 1.";

export const SendParcel = z.object({
  /** Number of the parcel within the order, as she saw it. */
  number: z.number("Thiếu số thứ tự của kiện.").int().min(1).max(1000),
  pieces: z
    .array(
      z.object({
        line_id: z.string(SENT_TEXT).min(1, SENT_TEXT).max(100),
        quantity: z.number(SENT_TEXT).int(SENT_TEXT).min(1, SENT_TEXT),
      }),
      SENT_TEXT,
    )
    .min(1, SENT_TEXT)
    .max(100, SENT_TEXT)
    .refine((pieces) => new Set(pieces.map(({ line_id }) => line_id)).size === pieces.length, {
      message: "Mỗi món chỉ ghi một lần.",
    }),
});
export type SendParcel = z.infer<typeof SendParcel>;

export const NoteCarrier = z.object({
  /** Empty when no carrier took it. */
  carrier: z.string("Thiếu tên đơn vị vận chuyển.").trim().max(60, "Tên dài quá 60 ký tự."),
  tracking: z.string("Thiếu mã vận đơn.").trim().max(60, "Mã vận đơn dài quá 60 ký tự."),
});
export type NoteCarrier = z.infer<typeof NoteCarrier>;
