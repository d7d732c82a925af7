import { readMomoNotification } from "@cho-lang/payment-codecs/momo/read-momo-notification";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import { momoSettings } from "../../../gateways/momo/momo-settings";
import { readNotification } from "../../../gateways/wallets/read-notification";
import {
  takeWalletNotification,
  type WalletTaking,
} from "../../../gateways/wallets/take-wallet-notification";

/** MoMo wants 204 for what was taken in, and tells again after anything else. */
const STATUSES: Record<WalletTaking, number> = {
  taken: 204,
  known: 204,
  unknown: 404,
  wrong_amount: 400,
  refused: 400,
};

/** What MoMo's server notifies us of (IPN). */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const settings = momoSettings(process.env);
  if (!settings) {
    throw new MarketError("not_found");
  }
  const raw = await readNotification(req);
  const read = readMomoNotification(settings.account, raw);
  res.status(STATUSES[await takeWalletNotification(req.scope, "momo", read, raw)]).end();
}
