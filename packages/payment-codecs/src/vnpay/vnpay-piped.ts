import type { WalletFields } from "../wallet/fields-of";
import { scalarText } from "../wallet/scalar-text";

/** Of which fields, in which order, VNPAY's two operations and their answers sign the values. */
export const VNPAY_PIPES = {
  query: `RequestId|Version|Command|TmnCode|TxnRef|TransactionDate|CreateDate|IpAddr|OrderInfo`,
  refund:
    `RequestId|Version|Command|TmnCode|TransactionType|TxnRef|Amount|TransactionNo|TransactionDate|` +
    `CreateBy|CreateDate|IpAddr|OrderInfo`,
  queryAnswer:
    `ResponseId|Command|ResponseCode|Message|TmnCode|TxnRef|Amount|BankCode|PayDate|TransactionNo|` +
    `TransactionType|TransactionStatus|OrderInfo|PromotionCode|PromotionAmount`,
  refundAnswer:
    `ResponseId|Command|ResponseCode|Message|TmnCode|TxnRef|Amount|BankCode|PayDate|TransactionNo|` +
    `TransactionType|TransactionStatus|OrderInfo`,
} as const;

/** What VNPAY signs of a message: its values between bars; a field that is not there counts as empty. */
export function vnpayPiped(pipe: keyof typeof VNPAY_PIPES, message: WalletFields): string {
  const names = VNPAY_PIPES[pipe].split("|");
  return names.map((name) => scalarText(message[`vnp_${name}`]) ?? "").join("|");
}
