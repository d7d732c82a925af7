import { fieldsOf, type WalletFields } from "@cho-lang/payment-codecs/wallet/fields-of";
import { fitsSignature } from "@cho-lang/payment-codecs/wallet/fits-signature";
import { readJson } from "@cho-lang/payment-codecs/wallet/read-json";
import { sign } from "@cho-lang/payment-codecs/wallet/sign";
import { vietnamStamp } from "@cho-lang/payment-codecs/wallet/vietnam-stamp";
import type { ZalopayAccount } from "@cho-lang/payment-codecs/zalopay/zalopay-account";
import { zalopayPiped, zalopayQueryPiped } from "@cho-lang/payment-codecs/zalopay/zalopay-piped";
import type { FakeReply, FakeRequest, FakeSurroundings } from "../wallets/fake-reply";
import type { FakeWallet, FakeWalletPayment } from "../wallets/fake-wallet";
import { walletPage, walletProblem } from "../wallets/wallet-page";

const PAY = "/pay/";
const QUARTER = 15 * 60_000;
const MOST_CHARACTERS = 40;
const CODES = { open: 3, paid: 1, failed: 2 };

const OPERATIONS = {
  "/v2/create": "create",
  "/v2/query": "query",
  "/v2/refund": "refund",
  "/v2/query_refund": "queryRefund",
} as const;
type Kind = (typeof OPERATIONS)[keyof typeof OPERATIONS];

function refused(finer: number, why: string): Record<string, unknown> {
  return { return_code: 2, return_message: why, sub_return_code: finer };
}

/** ZaloPay v2 as far as the market uses it: create, query, refund, its query, the page and the callback. */
export class FakeZalopay {
  constructor(
    private readonly wallet: FakeWallet,
    private readonly account: ZalopayAccount,
    private readonly around: FakeSurroundings,
  ) {}

  async answer(request: FakeRequest): Promise<FakeReply | null> {
    const { method, path } = request;
    if (path.startsWith(PAY)) {
      return this.page(request, path.slice(PAY.length));
    }
    const kind = Object.entries(OPERATIONS).find(([address]) => address === path)?.[1];
    return kind && method === "POST"
      ? { json: await this.operate(kind, fieldsOf(request.body) ?? {}) }
      : null;
  }

  private async page({ method, body }: FakeRequest, id: string): Promise<FakeReply> {
    const payment = await this.wallet.find(id);
    if (!payment) {
      return walletProblem("ZaloPay", "Không có giao dịch này.");
    }
    const act = fieldsOf(body)?.act;
    const decides = method === "POST" && (act === "pay" || act === "decline");
    if (payment.status === "open" && !decides) {
      return walletPage("ZaloPay", payment);
    }
    const decided = (await this.wallet.decide(id, act === "pay")) ?? payment;
    if (payment.status === "open" && decided.status === "paid") {
      this.around.notify({ wallet: "zalopay", body: this.told(decided) });
    }
    const url = new URL(payment.return_url);
    url.searchParams.set("apptransid", id);
    url.searchParams.set("status", decided.status === "paid" ? "1" : "-49");
    return { redirect: url.href };
  }

  /** ZaloPay calls back for nothing but money that it has taken. */
  private told({ id, amount, asked, number, decided_at }: FakeWalletPayment) {
    const data = JSON.stringify({
      app_id: this.account.appId,
      app_trans_id: id,
      app_time: Number(asked),
      app_user: "cho-lang",
      amount,
      embed_data: "{}",
      item: "[]",
      zp_trans_id: number,
      server_time: new Date(decided_at ?? this.around.now()).getTime(),
      channel: 38,
      merchant_user_id: "",
      user_fee_amount: 0,
      discount_amount: 0,
    });
    return { data, mac: sign("sha256", this.account.key2, data), type: 1 };
  }

  private async operate(kind: Kind, message: WalletFields): Promise<Record<string, unknown>> {
    const text =
      kind === "query"
        ? zalopayQueryPiped(this.account, String(message.app_trans_id))
        : zalopayPiped(kind, message);
    if (
      message.app_id !== this.account.appId ||
      !fitsSignature("sha256", this.account.key1, text, message.mac)
    ) {
      return refused(-402, "mac không hợp lệ");
    }
    return this[kind](message);
  }

  private isNow(time: unknown): boolean {
    return typeof time === "number" && Math.abs(this.around.now().getTime() - time) <= QUARTER;
  }

  private isOfToday(number: unknown): number is string {
    const today = vietnamStamp(this.around.now()).slice(2, 8);
    return (
      typeof number === "string" &&
      number.length <= MOST_CHARACTERS &&
      /^[0-9A-Za-z_-]+$/.test(number) &&
      number.startsWith(`${today}_`)
    );
  }

  private async create(message: WalletFields) {
    const { app_trans_id, app_time, amount, embed_data, item, description } = message;
    const { expire_duration_seconds: seconds, callback_url } = message;
    if (!this.isNow(app_time) || !this.isOfToday(app_trans_id)) {
      return refused(-92, "app_time hoặc app_trans_id không hợp lệ");
    }
    const url = readJson(String(embed_data))?.redirecturl;
    const home = typeof url === "string" && URL.canParse(url) && new URL(url).origin;
    if (
      home !== this.around.storefront ||
      callback_url !== `${new URL(this.around.pages).origin}/hooks/zalopay` ||
      item !== "[]" ||
      typeof description !== "string" ||
      typeof seconds !== "number" ||
      seconds < 300 ||
      seconds > 2_592_000
    ) {
      return refused(-401, "Dữ liệu không hợp lệ");
    }
    if (typeof amount !== "number" || !Number.isSafeInteger(amount) || amount < 1_000) {
      return refused(-57, "Số tiền không hợp lệ");
    }
    const opened = await this.wallet.open({
      id: app_trans_id,
      amount,
      info: description,
      return_url: String(url),
      asked: String(app_time),
      expires_at: new Date(this.around.now().getTime() + seconds * 1_000).toISOString(),
    });
    return opened
      ? { return_code: 1, sub_return_code: 1, order_url: `${this.around.pages}${PAY}${opened.id}` }
      : refused(-68, "Mã giao dịch bị trùng");
  }

  private async query({ app_trans_id }: WalletFields) {
    const payment = await this.wallet.find(String(app_trans_id));
    if (!payment) {
      return refused(-101, "Không có giao dịch này");
    }
    const { status, amount, number } = payment;
    return {
      return_code: CODES[status],
      is_processing: false,
      amount: status === "paid" ? amount : 0,
      zp_trans_id: status === "paid" ? number : 0,
    };
  }

  /** A refund names the payment by ZaloPay's own number alone. */
  private async refund(message: WalletFields) {
    const { zp_trans_id, m_refund_id, amount, timestamp } = message;
    if (
      !this.isNow(timestamp) ||
      !this.isOfToday(m_refund_id) ||
      m_refund_id.split("_")[1] !== String(this.account.appId)
    ) {
      return refused(-3, "timestamp hoặc m_refund_id không hợp lệ");
    }
    const payment = await this.wallet.findByNumber(Number(zp_trans_id));
    const done = payment
      ? await this.wallet.refund(payment.id, m_refund_id, Number(amount))
      : "unknown";
    // The real one works on it for a while and tells the end of it to whoever asks.
    return typeof done === "string"
      ? refused(-13, done)
      : { return_code: 3, sub_return_code: 1, refund_id: done.number };
  }

  private async queryRefund({ m_refund_id, timestamp }: WalletFields) {
    const refund = await this.wallet.findRefund(String(m_refund_id));
    return this.isNow(timestamp) && refund
      ? { return_code: 1, sub_return_code: 1, refund_id: refund.number }
      : refused(-101, "Không có lệnh hoàn tiền này");
  }
}
