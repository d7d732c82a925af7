import type { MomoAccount } from "@cho-lang/payment-codecs/momo/momo-account";
import { momoRaw } from "@cho-lang/payment-codecs/momo/momo-raw";
import { fieldsOf, type WalletFields } from "@cho-lang/payment-codecs/wallet/fields-of";
import { fitsSignature } from "@cho-lang/payment-codecs/wallet/fits-signature";
import { sign } from "@cho-lang/payment-codecs/wallet/sign";
import { MOMO_API } from "../../gateways/momo/momo-settings";
import type { FakeReply, FakeRequest, FakeSurroundings } from "../wallets/fake-reply";
import type { FakeRefusal, FakeWallet, FakeWalletPayment } from "../wallets/fake-wallet";
import { walletPage, walletProblem } from "../wallets/wallet-page";

const PAY = "/pay/";
const OPEN_MINUTES = 100;
const LEAST_VND = 1_000;
const MOST_VND = 50_000_000;
const ORDER_ID = /^[0-9a-zA-Z]([-_.]*[0-9a-zA-Z]+)*$/;
const CODES = { open: 1000, paid: 0, failed: 1006 };
const REFUSALS: Record<FakeRefusal, number> = {
  unknown: 42,
  duplicate: 41,
  not_paid: 1081,
  too_much: 1080,
};

type Kind = "create" | "query" | "refund";

/** MoMo's `captureWallet` as far as the market uses it: create, query, refund, the page and the notification. */
export class FakeMomo {
  constructor(
    private readonly wallet: FakeWallet,
    private readonly account: MomoAccount,
    private readonly around: FakeSurroundings,
  ) {}

  async answer(request: FakeRequest): Promise<FakeReply | null> {
    const { method, path } = request;
    if (path.startsWith(PAY)) {
      return this.page(request, path.slice(PAY.length));
    }
    const kind = (["create", "query", "refund"] as const).find(
      (one) => path === `${MOMO_API}/${one}`,
    );
    return kind && method === "POST"
      ? { json: await this.operate(kind, fieldsOf(request.body) ?? {}) }
      : null;
  }

  private async page({ method, body }: FakeRequest, id: string): Promise<FakeReply> {
    const payment = await this.wallet.find(id);
    if (!payment) {
      return walletProblem("MoMo", "Không có giao dịch này.");
    }
    if (payment.status !== "open") {
      return { redirect: this.back(payment) };
    }
    const act = fieldsOf(body)?.act;
    if (method !== "POST" || (act !== "pay" && act !== "decline")) {
      return walletPage("MoMo", payment);
    }
    const decided = (await this.wallet.decide(id, act === "pay")) ?? payment;
    this.around.notify({ wallet: "momo", body: this.told(decided) });
    return { redirect: this.back(decided) };
  }

  private back(payment: FakeWalletPayment): string {
    const url = new URL(payment.return_url);
    for (const [name, value] of Object.entries(this.told(payment))) {
      url.searchParams.set(name, String(value));
    }
    return url.href;
  }

  /** What the server is notified of and the browser brings along. */
  private told(payment: FakeWalletPayment): Record<string, string | number> {
    const { id, amount, info, asked, status, number } = payment;
    const message = {
      partnerCode: this.account.partnerCode,
      orderId: id,
      requestId: asked,
      amount,
      orderInfo: info,
      orderType: "momo_wallet",
      transId: number,
      resultCode: CODES[status],
      message: status === "paid" ? "Thành công." : "Giao dịch bị từ chối bởi người dùng.",
      payType: status === "paid" ? "qr" : "",
      responseTime: this.around.now().getTime(),
      extraData: "",
    };
    const raw = momoRaw("notification", this.account, message) ?? "";
    return { ...message, signature: sign("sha256", this.account.secretKey, raw) };
  }

  private async operate(kind: Kind, message: WalletFields): Promise<Record<string, unknown>> {
    const raw = momoRaw(kind, this.account, message);
    const { signature, partnerCode, requestId, orderId, amount } = message;
    const answer = { partnerCode, requestId, orderId, responseTime: this.around.now().getTime() };
    if (raw === null || partnerCode !== this.account.partnerCode) {
      return { ...answer, resultCode: 20, message: "Bad format request." };
    }
    if (!fitsSignature("sha256", this.account.secretKey, raw, signature)) {
      return { ...answer, resultCode: 11, message: "Access denied." };
    }
    if (!ORDER_ID.test(String(orderId))) {
      return { ...answer, resultCode: 20, message: "Bad format request." };
    }
    const rest = await this[kind](message);
    return { ...answer, ...(amount === undefined ? {} : { amount }), ...rest };
  }

  private async create(message: WalletFields) {
    const { amount, redirectUrl, ipnUrl, requestType, orderInfo, orderId, requestId } = message;
    const home = (url: unknown) => URL.canParse(String(url)) && new URL(String(url)).origin;
    if (typeof amount !== "number" || amount < LEAST_VND || amount > MOST_VND) {
      return { resultCode: 22, message: "Amount is out of bounds." };
    }
    if (
      requestType !== "captureWallet" ||
      home(redirectUrl) !== this.around.storefront ||
      ipnUrl !== `${new URL(this.around.pages).origin}/hooks/momo`
    ) {
      return { resultCode: 20, message: "Bad format request." };
    }
    const id = String(orderId);
    const opened = await this.wallet.open({
      id,
      amount,
      info: String(orderInfo),
      return_url: String(redirectUrl),
      asked: String(requestId),
      expires_at: new Date(this.around.now().getTime() + OPEN_MINUTES * 60_000).toISOString(),
    });
    return opened
      ? { resultCode: 0, message: "Thành công.", payUrl: `${this.around.pages}${PAY}${id}` }
      : { resultCode: 41, message: "Duplicated orderId." };
  }

  private async query({ orderId }: WalletFields) {
    const payment = await this.wallet.find(String(orderId));
    if (!payment) {
      return { resultCode: 42, message: "Invalid orderId or not found." };
    }
    return {
      amount: payment.amount,
      transId: payment.number,
      resultCode: CODES[payment.status],
      message: payment.status,
      refundTrans: payment.refunds.map(({ id, number, amount }) => ({
        orderId: id,
        transId: number,
        amount,
        resultCode: 0,
      })),
    };
  }

  /** A refund names the payment by MoMo's own number alone. */
  private async refund({ orderId, transId, amount }: WalletFields) {
    const payment = await this.wallet.findByNumber(Number(transId));
    const done = payment
      ? await this.wallet.refund(payment.id, String(orderId), Number(amount))
      : "unknown";
    return typeof done === "string"
      ? { resultCode: REFUSALS[done], message: done, transId: 0 }
      : { resultCode: 0, message: "Thành công.", transId: done.number };
  }
}
