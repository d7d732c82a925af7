import { DELIVERY_METHODS } from "@cho-lang/delivery/seller-delivery";
import { z } from "@medusajs/framework/zod";
import { LARGEST_QUANTITY } from "../../../basket/largest-quantity";
import { PAYMENT_WAYS } from "../../../placing/payment-way";

/** What the database's integer holds; no pack costs as much. */
const MOST_VND = 2_000_000_000;
const QUANTITY_TEXT = `Số lượng phải là số nguyên từ 1 đến ${LARGEST_QUANTITY}.`;

const quantity = z
  .number(QUANTITY_TEXT)
  .int(QUANTITY_TEXT)
  .min(1, QUANTITY_TEXT)
  .max(LARGEST_QUANTITY, QUANTITY_TEXT);

export const AddBasketLine = z.object({
  variant_id: z.string("Thiếu sản phẩm.").min(1).max(100),
  quantity,
  request_id: z.string().min(1).max(100).optional(),
  seen_unit_price_vnd: z.number().int().min(0).max(MOST_VND).optional(),
});
export type AddBasketLine = z.infer<typeof AddBasketLine>;

export const SetBasketLine = z.object({ quantity });
export type SetBasketLine = z.infer<typeof SetBasketLine>;

const MOST_CHANGES = 200;

const JoinedChange = z.object({
  mode: z.enum(["add", "set"]),
  variant_id: z.string("Thiếu sản phẩm.").min(1).max(100),
  /** `set` to 0 takes the line out. */
  quantity: z.number(QUANTITY_TEXT).int(QUANTITY_TEXT).min(0).max(LARGEST_QUANTITY, QUANTITY_TEXT),
  seen_unit_price_vnd: z.number("Thiếu giá đã xem.").int().min(0).max(MOST_VND),
  request_id: z.string().min(1).max(100).nullable().default(null),
});

export const JoinBasket = z.object({ changes: z.array(JoinedChange).min(1).max(MOST_CHANGES) });
export type JoinBasket = z.infer<typeof JoinBasket>;

const MOST_INVOICE = 2_000;
const MOST_TERMS = 64;
const INVOICE_TEXT = "Thông tin hoá đơn chưa đúng.";

/** What it means is the rule's to say; see `readInvoiceBuyer`. */
const Invoice = z.object({
  tax_code: z.string(INVOICE_TEXT).max(MOST_INVOICE, INVOICE_TEXT),
  name: z.string(INVOICE_TEXT).max(MOST_INVOICE, INVOICE_TEXT),
  address: z.string(INVOICE_TEXT).max(MOST_INVOICE, INVOICE_TEXT).default(""),
});

/** What stands for a phone whose code was typed; one that is none is as good as nothing. */
const phoneProof = z.string().max(200).nullable().default(null);

export const PayBasketInCash = z.object({ phone_proof: phoneProof });
export type PayBasketInCash = z.infer<typeof PayBasketInCash>;

export const OpenCardPage = z.object({
  reference: z.string("Thiếu mã thanh toán.").min(1).max(20, "Không có mã thanh toán này."),
});
export type OpenCardPage = z.infer<typeof OpenCardPage>;

const DeliveryChoice = z.object({
  seller: z.string().min(1).max(100),
  method: z.enum(DELIVERY_METHODS, "Không có cách giao này."),
  shown: z.string().max(100).nullable().default(null),
});

export const street = z
  .string("Vui lòng ghi số nhà, đường hoặc thôn xóm.")
  .trim()
  .min(1, "Vui lòng ghi số nhà, đường hoặc thôn xóm.")
  .max(300, "Địa chỉ dài quá 300 ký tự.");

export const PlaceBasket = z.object({
  name: z
    .string("Vui lòng cho biết họ tên người nhận.")
    .trim()
    .min(2, "Vui lòng cho biết họ tên người nhận.")
    .max(100, "Họ tên dài quá 100 ký tự."),
  phone: z.string("Vui lòng cho biết số điện thoại.").max(30, "Số điện thoại quá dài."),
  street,
  commune_code: z.string("Vui lòng chọn xã, phường.").max(10),
  note: z.string().trim().max(500, "Ghi chú dài quá 500 ký tự.").default(""),
  invoice: Invoice.nullable().default(null),
  payment: z.enum(PAYMENT_WAYS, "Không có cách trả tiền này.").default("cash_on_delivery"),
  phone_proof: phoneProof,
  delivery: z.array(DeliveryChoice).max(MOST_CHANGES).nullable().default(null),
  terms_seen: z.array(z.string().max(MOST_TERMS)).max(MOST_CHANGES).nullable().default(null),
  expected_total_vnd: z.number("Thiếu tổng tiền đã xem.").int().min(0),
});
export type PlaceBasket = z.infer<typeof PlaceBasket>;
