import type { FakeStore } from "../fake-store";
import { momoSettings } from "../../gateways/momo/momo-settings";
import { vnpaySettings } from "../../gateways/vnpay/vnpay-settings";
import { zalopaySettings } from "../../gateways/zalopay/zalopay-settings";
import { FakeMomo } from "../momo/fake-momo";
import { FakeVnpay } from "../vnpay/fake-vnpay";
import { FakeZalopay } from "../zalopay/fake-zalopay";
import type { FakeNotification, FakeReply, FakeRequest, FakeSurroundings } from "./fake-reply";
import { FakeWallet } from "./fake-wallet";

export type WalletId = FakeNotification["wallet"];

/** What a wallet's stand-in answers; null for an address that it has not, or when the real one is used. */
export async function replyOfWallet(
  id: WalletId,
  store: FakeStore,
  around: FakeSurroundings,
  env: NodeJS.ProcessEnv,
  request: FakeRequest,
): Promise<FakeReply | null> {
  const wallet = new FakeWallet(store, around.now);
  const [vnpay, momo, zalopay] = [vnpaySettings(env), momoSettings(env), zalopaySettings(env)];
  if (id === "vnpay" && vnpay?.test) {
    return new FakeVnpay(wallet, vnpay.account, around).answer(request);
  }
  if (id === "momo" && momo?.test) {
    return new FakeMomo(wallet, momo.account, around).answer(request);
  }
  return id === "zalopay" && zalopay?.test
    ? new FakeZalopay(wallet, zalopay.account, around).answer(request)
    : null;
}
