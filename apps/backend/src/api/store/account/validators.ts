import { CONSENT_PURPOSES } from "@cho-lang/seller-rules/buyer-consents";
import { z } from "@medusajs/framework/zod";
import { oneTimeCode } from "../../auth/seller/validators";
import { mobilePhone } from "../../mobile-phone";
import { plain } from "../../words";

export const SendAccountCode = z.object({ phone: mobilePhone });
export type SendAccountCode = z.infer<typeof SendAccountCode>;

const DEVICE_LETTERS = 60;

export const OpenSession = z.object({
  phone: mobilePhone,
  request: z.string("Thiếu lần gửi mã.").max(100),
  code: oneTimeCode,
  device: z
    .string()
    .max(DEVICE_LETTERS * 4)
    .transform((text) => plain(text).slice(0, DEVICE_LETTERS))
    .default(""),
});
export type OpenSession = z.infer<typeof OpenSession>;

const NAME_TEXT = "Vui lòng cho biết họ tên người nhận.";
const STREET_TEXT = "Vui lòng ghi số nhà, đường hoặc thôn xóm.";

/** The same bounds as of an order, which an address is kept for. */
export const SaveAddress = z.object({
  name: z.string(NAME_TEXT).trim().min(2, NAME_TEXT).max(100, "Họ tên dài quá 100 ký tự."),
  street: z.string(STREET_TEXT).trim().min(1, STREET_TEXT).max(300, "Địa chỉ dài quá 300 ký tự."),
  commune_code: z.string("Vui lòng chọn xã, phường.").max(10),
  first: z.boolean().default(false),
});
export type SaveAddress = z.infer<typeof SaveAddress>;

export const SayConsent = z.object({
  purpose: z.enum(CONSENT_PURPOSES, "Không có mục này."),
  given: z.boolean("Hãy chọn đồng ý hay không."),
  version: z.string("Thiếu bản của lời đồng ý.").max(40),
});
export type SayConsent = z.infer<typeof SayConsent>;

const PAGE_TEXT = "Số trang không đúng.";

export const AskOrders = z.object({
  page: z.coerce
    .number(PAGE_TEXT)
    .int(PAGE_TEXT)
    .min(1, PAGE_TEXT)
    .max(1_000, PAGE_TEXT)
    .default(1),
});
