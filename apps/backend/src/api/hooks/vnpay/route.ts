import { readVnpayNotification } from "@cho-lang/payment-codecs/vnpay/read-vnpay-notification";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { vnpaySettings } from "../../../gateways/vnpay/vnpay-settings";
import { logFailedNotification } from "../../../gateways/wallets/log-failed-notification";
import {
  takeWalletNotification,
  type WalletTaking,
} from "../../../gateways/wallets/take-wallet-notification";
import { MarketError } from "../../../errors/market-error";

/** What VNPAY wants to be answered; on anything but 00 and 02 it tells again or shows the operator. */
const ANSWERS: Record<WalletTaking, { RspCode: string; Message: string }> = {
  taken: { RspCode: "00", Message: "Confirm Success" },
  known: { RspCode: "02", Message: "Order already confirmed" },
  unknown: { RspCode: "01", Message: "Order not found" },
  wrong_amount: { RspCode: "04", Message: "Invalid amount" },
  refused: { RspCode: "97", Message: "Invalid checksum" },
};

/** What VNPAY's server notifies us of (IPN): a GET whose query is signed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const settings = vnpaySettings(process.env);
  if (!settings) {
    throw new MarketError("not_found");
  }
  const query = req.originalUrl.split("?").slice(1).join("?");
  const read = readVnpayNotification(settings.account, query);
  try {
    res.json(ANSWERS[await takeWalletNotification(req.scope, "vnpay", read, query)]);
  } catch (error) {
    logFailedNotification(req.scope, "vnpay", error);
    res.json({ RspCode: "99", Message: "Unknown error" });
  }
}
