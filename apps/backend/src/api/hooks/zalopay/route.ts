import { readZalopayNotification } from "@cho-lang/payment-codecs/zalopay/read-zalopay-notification";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import { logFailedNotification } from "../../../gateways/wallets/log-failed-notification";
import { readNotification } from "../../../gateways/wallets/read-notification";
import {
  takeWalletNotification,
  type WalletTaking,
} from "../../../gateways/wallets/take-wallet-notification";
import { zalopaySettings } from "../../../gateways/zalopay/zalopay-settings";

/** What ZaloPay wants to be answered: 1 taken, 2 known before, below 0 not ours; after 0 it tells again. */
const ANSWERS: Record<WalletTaking, { return_code: number; return_message: string }> = {
  taken: { return_code: 1, return_message: "success" },
  known: { return_code: 2, return_message: "duplicate" },
  unknown: { return_code: -1, return_message: "order not found" },
  wrong_amount: { return_code: -1, return_message: "invalid amount" },
  refused: { return_code: -1, return_message: "mac not equal" },
};

/** What ZaloPay's server calls back for: money that it has taken. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const settings = zalopaySettings(process.env);
  if (!settings) {
    throw new MarketError("not_found");
  }
  const raw = await readNotification(req);
  const read = readZalopayNotification(settings.account, raw);
  try {
    res.json(ANSWERS[await takeWalletNotification(req.scope, "zalopay", read, raw)]);
  } catch (error) {
    logFailedNotification(req.scope, "zalopay", error);
    res.json({ return_code: 0, return_message: "try again" });
  }
}
