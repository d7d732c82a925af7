import { fieldsOf, type WalletFields } from "@cho-lang/payment-codecs/wallet/fields-of";
import { fitsSignature } from "@cho-lang/payment-codecs/wallet/fits-signature";
import { sign } from "@cho-lang/payment-codecs/wallet/sign";
import { vietnamStamp } from "@cho-lang/payment-codecs/wallet/vietnam-stamp";
import type { VnpayAccount } from "@cho-lang/payment-codecs/vnpay/vnpay-account";
import { vnpayForm } from "@cho-lang/payment-codecs/vnpay/vnpay-form";
import { vnpayPiped } from "@cho-lang/payment-codecs/vnpay/vnpay-piped";
import { VNPAY_API, VNPAY_PAY } from "../../gateways/vnpay/vnpay-settings";
import type { FakeReply, FakeRequest, FakeSurroundings } from "../wallets/fake-reply";
import type { FakeWallet, FakeWalletPayment } from "../wallets/fake-wallet";
import { walletPage, walletProblem } from "../wallets/wallet-page";
import { readPayAddress } from "./read-pay-address";

const STATUSES = { open: "01", paid: "00", failed: "02" };
const RESPONSES = { open: "01", paid: "00", failed: "24" };
const REFUSALS = { unknown: "91", duplicate: "94", not_paid: "95", too_much: "02" };

/**
 * VNPAY PAY 2.1.0 as far as the market uses it: the page, its notification and return, `querydr` and `refund`.
 * It is as strict as the real one about signatures, times, amounts and numbers that were used before.
 */
export class FakeVnpay {
  constructor(
    private readonly wallet: FakeWallet,
    private readonly account: VnpayAccount,
    private readonly around: FakeSurroundings,
  ) {}

  async answer(request: FakeRequest): Promise<FakeReply | null> {
    if (request.path === VNPAY_PAY) {
      return this.page(request);
    }
    return request.path === VNPAY_API && request.method === "POST"
      ? { json: await this.operate(fieldsOf(request.body) ?? {}) }
      : null;
  }

  private async page({ method, query, body }: FakeRequest): Promise<FakeReply> {
    const { account, around, wallet } = this;
    const asked = readPayAddress(query, account, around.storefront, around.now());
    if (typeof asked === "string") {
      return walletProblem("VNPAY", asked);
    }
    const known = await wallet.find(asked.id);
    const payment = known ?? (await wallet.open(asked));
    if (!payment || payment.amount !== asked.amount || payment.asked !== asked.asked) {
      return walletProblem("VNPAY", "Mã đơn này đã được dùng cho một lần trả khác.");
    }
    if (payment.status !== "open") {
      return this.back(payment);
    }
    const act = fieldsOf(body)?.act;
    if (method !== "POST" || (act !== "pay" && act !== "decline")) {
      return walletPage("VNPAY", payment);
    }
    const decided = (await wallet.decide(asked.id, act === "pay")) ?? payment;
    around.notify({ wallet: "vnpay", query: this.told(decided) });
    return this.back(decided);
  }

  private back(payment: FakeWalletPayment): FakeReply {
    const url = new URL(payment.return_url);
    const own = url.searchParams.size > 0 ? `${url.searchParams.toString()}&` : "";
    url.search = `?${own}${this.told(payment)}`;
    return { redirect: url.href };
  }

  /** What the server is notified of and the browser brings along. */
  private told({ id, amount, info, number, status, decided_at }: FakeWalletPayment): string {
    const form = vnpayForm(
      Object.entries({
        vnp_Amount: String(amount * 100),
        vnp_BankCode: "NCB",
        vnp_CardType: "ATM",
        vnp_OrderInfo: info,
        vnp_PayDate: vietnamStamp(new Date(decided_at ?? this.around.now())),
        vnp_ResponseCode: RESPONSES[status],
        vnp_TmnCode: this.account.tmnCode,
        vnp_TransactionNo: String(number),
        vnp_TransactionStatus: STATUSES[status],
        vnp_TxnRef: id,
      }),
    );
    return `${form}&vnp_SecureHash=${sign("sha512", this.account.secret, form)}`;
  }

  private async operate(message: WalletFields): Promise<Record<string, unknown>> {
    const command = message.vnp_Command;
    if (command !== "querydr" && command !== "refund") {
      return { vnp_ResponseCode: "02", vnp_Message: "Invalid command" };
    }
    const pipe = command === "querydr" ? "query" : "refund";
    const right = fitsSignature(
      "sha512",
      this.account.secret,
      vnpayPiped(pipe, message),
      message.vnp_SecureHash,
    );
    if (!right || message.vnp_TmnCode !== this.account.tmnCode) {
      return { vnp_ResponseCode: "97", vnp_Message: "Invalid checksum" };
    }
    return this.signed(command, message, await this.outcome(pipe, message));
  }

  private async outcome(pipe: "query" | "refund", message: WalletFields) {
    const found = await this.wallet.find(String(message.vnp_TxnRef));
    const payment = found?.asked === message.vnp_TransactionDate ? found : null;
    if (!payment || pipe === "query") {
      return { code: payment ? "00" : "91", payment, number: payment?.number ?? 0 };
    }
    const amount = Number(message.vnp_Amount) / 100;
    const whole = message.vnp_TransactionType === "02";
    const named = message.vnp_TransactionNo === String(payment.number);
    if (!named || whole !== (amount === payment.amount)) {
      return { code: "02", payment, number: 0 };
    }
    const refund = await this.wallet.refund(payment.id, String(message.vnp_RequestId), amount);
    return typeof refund === "string"
      ? { code: REFUSALS[refund], payment, number: 0 }
      : { code: "00", payment, number: refund.number };
  }

  private signed(
    command: "querydr" | "refund",
    message: WalletFields,
    { code, payment, number }: { code: string; payment: FakeWalletPayment | null; number: number },
  ): Record<string, unknown> {
    const refunds = command === "refund";
    const answer = {
      vnp_ResponseId: String(message.vnp_RequestId),
      vnp_Command: command,
      vnp_ResponseCode: code,
      vnp_Message: code === "00" ? "Success" : "Refused",
      vnp_TmnCode: this.account.tmnCode,
      vnp_TxnRef: String(message.vnp_TxnRef),
      ...(payment && {
        vnp_Amount: refunds ? String(message.vnp_Amount) : String(payment.amount * 100),
        vnp_BankCode: "NCB",
        vnp_PayDate: vietnamStamp(new Date(payment.decided_at ?? this.around.now())),
        vnp_TransactionNo: String(number),
        vnp_TransactionType: refunds ? String(message.vnp_TransactionType) : "01",
        vnp_TransactionStatus: refunds ? "05" : STATUSES[payment.status],
        vnp_OrderInfo: payment.info,
      }),
    };
    const text = vnpayPiped(refunds ? "refundAnswer" : "queryAnswer", answer);
    return { ...answer, vnp_SecureHash: sign("sha512", this.account.secret, text) };
  }
}
