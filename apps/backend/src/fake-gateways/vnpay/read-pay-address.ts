import { fitsSignature } from "@cho-lang/payment-codecs/wallet/fits-signature";
import { vietnamStamp } from "@cho-lang/payment-codecs/wallet/vietnam-stamp";
import type { VnpayAccount } from "@cho-lang/payment-codecs/vnpay/vnpay-account";
import { vnpayForm } from "@cho-lang/payment-codecs/vnpay/vnpay-form";

/** What an address asks to be paid. */
export interface AskedPayment {
  id: string;
  amount: number;
  info: string;
  return_url: string;
  /** `vnp_CreateDate`. */
  asked: string;
  expires_at: string;
}

/** What each parameter of the address must look like; no other may stand there. */
const SHAPES: Record<string, RegExp> = {
  vnp_Version: /^2\.1\.0$/,
  vnp_Command: /^pay$/,
  vnp_TmnCode: /^[0-9A-Z]{8}$/,
  // VNPAY takes 5,000 to below a billion đồng.
  vnp_Amount: /^[1-9]\d{3,8}00$/,
  vnp_CurrCode: /^VND$/,
  vnp_CreateDate: /^\d{14}$/,
  vnp_ExpireDate: /^\d{14}$/,
  vnp_IpAddr: /^[0-9a-f.:]{7,45}$/,
  vnp_Locale: /^(vn|en)$/,
  vnp_OrderInfo: /^[0-9A-Za-z .:-]{1,255}$/,
  vnp_OrderType: /^[0-9a-z]{1,100}$/,
  vnp_ReturnUrl: /^https?:\/\/.{1,240}$/,
  vnp_TxnRef: /^[0-9A-Za-z-]{1,100}$/,
  vnp_SecureHash: /^[0-9a-f]{128}$/,
};
const LEAST_VND = 5_000;

function fromStamp(stamp: string): Date {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? [];
  return new Date(
    `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}+07:00`,
  );
}

/** Reads the address that a buyer comes with, or tells in Vietnamese what is wrong with it. */
export function readPayAddress(
  query: string,
  account: VnpayAccount,
  storefront: string,
  now: Date,
): AskedPayment | string {
  const parameters = [...new URLSearchParams(query)];
  const fields = new Map(parameters);
  const field = (name: string) => fields.get(name) ?? "";
  const odd = Object.entries(SHAPES).find(([name, shape]) => !shape.test(field(name)));
  if (odd ?? (fields.size !== parameters.length || fields.size !== Object.keys(SHAPES).length)) {
    return `Dữ liệu gửi sang không đúng định dạng${odd ? ` (${odd[0]})` : ""}.`;
  }
  const form = vnpayForm(parameters);
  if (
    field("vnp_TmnCode") !== account.tmnCode ||
    !fitsSignature("sha512", account.secret, form, field("vnp_SecureHash"))
  ) {
    return "Sai chữ ký (mã lỗi 70).";
  }
  const expires = fromStamp(field("vnp_ExpireDate"));
  if (!(expires > now) || field("vnp_CreateDate") > vietnamStamp(now)) {
    return "Giao dịch đã quá thời gian chờ thanh toán.";
  }
  const returnUrl = field("vnp_ReturnUrl");
  const amount = Number(field("vnp_Amount")) / 100;
  if (!URL.canParse(returnUrl) || new URL(returnUrl).origin !== storefront || amount < LEAST_VND) {
    return "Địa chỉ quay về hoặc số tiền không hợp lệ.";
  }
  return {
    id: field("vnp_TxnRef"),
    amount,
    info: field("vnp_OrderInfo"),
    return_url: returnUrl,
    asked: field("vnp_CreateDate"),
    expires_at: expires.toISOString(),
  };
}
