import { transferStanding } from "@cho-lang/payment-codecs/judge-transfer";
import { encodeVietQr } from "@cho-lang/payment-codecs/encode-vietqr";
import { bankByBin } from "@cho-lang/seller-rules/banks";

/** The stored transfer, as the module `transfer` lists it. */
export interface TransferRow {
  order_id: string;
  memo: string;
  bank_bin: string;
  bank_account: string;
  bank_holder: string;
  received_vnd: number;
  returned_vnd: number;
  pay_by: Date | string;
  paid_at: Date | string | null;
}

/** How an order is paid by transfer, as its buyer and its seller see it. Whole đồng, ISO 8601 in UTC. */
export interface TransferView {
  memo: string;
  bank_name: string;
  bank_account: string;
  bank_holder: string;
  received_vnd: number;
  /** What is still to be transferred. */
  missing_vnd: number;
  /** What the seller owes the buyer: too much, twice, too late, or goods that were taken off. */
  owed_vnd: number;
  pay_by: string;
  paid_at: string | null;
  /** The text of the VietQR code for what is missing; null when nothing is to be transferred any more. */
  vietqr: string | null;
  /** Nobody's account: the seller is there for demonstration. */
  demonstration: boolean;
}

interface Order {
  total_vnd: number;
  cancelled: boolean;
  demonstration: boolean;
}

/** @param now after the deadline there is no code any more, whether or not the order was cancelled yet */
export function toTransferView(
  { received_vnd, returned_vnd, ...row }: TransferRow,
  { total_vnd, cancelled, demonstration }: Order,
  now: Date,
): TransferView {
  const facts = { total_vnd, received_vnd, returned_vnd, cancelled };
  const { missing_vnd, owed_vnd } = transferStanding(facts);
  const payBy = new Date(row.pay_by);
  const { memo, bank_bin: bin, bank_account, bank_holder } = row;
  return {
    memo,
    bank_name: bankByBin(bin)?.name ?? bin,
    bank_account,
    bank_holder,
    received_vnd,
    missing_vnd,
    owed_vnd,
    pay_by: payBy.toISOString(),
    paid_at: row.paid_at === null ? null : new Date(row.paid_at).toISOString(),
    vietqr:
      missing_vnd > 0 && now < payBy
        ? encodeVietQr({ to: "account", bin, account: bank_account, amountVnd: missing_vnd, memo })
        : null,
    demonstration,
  };
}
