import { momoRaw } from "@cho-lang/payment-codecs/momo/momo-raw";
import { vnpayForm } from "@cho-lang/payment-codecs/vnpay/vnpay-form";
import { sign } from "@cho-lang/payment-codecs/wallet/sign";
import { momoSettings } from "../../src/gateways/momo/momo-settings";
import { vnpaySettings } from "../../src/gateways/vnpay/vnpay-settings";
import { zalopaySettings } from "../../src/gateways/zalopay/zalopay-settings";
import type { CardPayer, PaidBasket } from "./card-payer";
import { query } from "./database";

export type WalletId = "vnpay" | "momo" | "zalopay";

/** What a wallet would tell of a payment. */
export interface Told {
  reference: string;
  amount: number;
  /** Another key than the wallet's. */
  key?: string;
}

const FAKES = { FAKE_GATEWAYS: "true" };

function vnpayQuery({ reference, amount, key }: Told): string {
  const { tmnCode, secret } = vnpaySettings(FAKES)!.account;
  const form = vnpayForm(
    Object.entries({
      vnp_Amount: String(amount * 100),
      vnp_ResponseCode: "00",
      vnp_TmnCode: tmnCode,
      vnp_TransactionNo: "1",
      vnp_TransactionStatus: "00",
      vnp_TxnRef: reference,
    }),
  );
  return `${form}&vnp_SecureHash=${sign("sha512", key ?? secret, form)}`;
}

function momoBody({ reference, amount, key }: Told): object {
  const { account } = momoSettings(FAKES)!;
  const message = {
    partnerCode: account.partnerCode,
    orderId: reference,
    requestId: reference,
    amount,
    orderInfo: "",
    orderType: "momo_wallet",
    transId: 1,
    resultCode: 0,
    message: "",
    payType: "qr",
    responseTime: 1,
    extraData: "",
  };
  const raw = momoRaw("notification", account, message) ?? "";
  return { ...message, signature: sign("sha256", key ?? account.secretKey, raw) };
}

function zalopayBody({ reference, amount, key }: Told): object {
  const { appId, key2 } = zalopaySettings(FAKES)!.account;
  const data = JSON.stringify({
    app_id: appId,
    app_trans_id: `261127_${reference}`,
    amount,
    zp_trans_id: 1,
  });
  return { data, mac: sign("sha256", key ?? key2, data), type: 1 };
}

/** A shopper who pays by a wallet's stand-in, and the wallet where it has a say. */
export class WalletPayer {
  constructor(
    private readonly payer: CardPayer,
    readonly wallet: WalletId,
  ) {}

  async place(...products: string[]): Promise<PaidBasket> {
    const { shopper } = this.payer;
    const { id, total } = await shopper.fill(...products);
    const { status, body } = await shopper.place(id, total, { payment: this.wallet });
    if (status !== 200) {
      throw new Error(`Placing answered ${status}: ${JSON.stringify(body)}`);
    }
    return { id, total, orders: body.orders };
  }

  /** Does on the wallet's page what a buyer does there; where that leads. */
  async onPage(basketId: string, act: "pay" | "decline"): Promise<string | null> {
    const { body } = await this.payer.page(basketId);
    const { pathname, search } = new URL(body.url);
    const answer = await fetch(`${this.payer.backend.url}${pathname}${search}`, {
      method: "POST",
      body: new URLSearchParams({ act }),
      redirect: "manual",
    });
    await answer.text();
    return answer.headers.get("location");
  }

  /** Tells the market something as the wallet does; its answer in the wallet's own way: a code or a status. */
  async tell(told: Told): Promise<unknown> {
    const url = `${this.payer.backend.url}/hooks/${this.wallet}`;
    if (this.wallet === "vnpay") {
      const answer = await fetch(`${url}?${vnpayQuery(told)}`);
      return ((await answer.json()) as { RspCode?: unknown }).RspCode;
    }
    const body = this.wallet === "momo" ? momoBody(told) : zalopayBody(told);
    const headers = { "content-type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    if (this.wallet === "momo") {
      await answer.text();
      return answer.status;
    }
    return ((await answer.json()) as { return_code?: unknown }).return_code;
  }

  /** What the wallet's stand-in itself has taken and given back for a basket's payment. */
  async atWallet(reference: string): Promise<{ taken: number; back: number }> {
    const rows = await query<{
      status: string;
      amount: number;
      refunds: { amount: number }[];
    }>(
      this.payer.backend.databaseUrl,
      `SELECT data->>'status' AS status, (data->>'amount')::int AS amount, data->'refunds' AS refunds
       FROM fake_gateway_record WHERE gateway = $1 AND key LIKE 'payment:%' || $2`,
      [this.wallet, reference],
    );
    const [payment] = rows;
    return {
      taken: payment?.status === "paid" ? payment.amount : 0,
      back: (payment?.refunds ?? []).reduce((sum, { amount }) => sum + amount, 0),
    };
  }
}
