import { setTimeout as wait } from "node:timers/promises";
import type { FakeNotification } from "./fake-reply";

/** Milliseconds before each try. */
const TRIES = [50, 1_000, 5_000, 30_000];

async function isTaken(answer: Response, wallet: FakeNotification["wallet"]): Promise<boolean> {
  if (wallet === "momo") {
    return answer.status === 204;
  }
  const body: unknown = await answer.json();
  const codes = body as { RspCode?: unknown; return_code?: unknown };
  return wallet === "vnpay"
    ? codes.RspCode === "00" || codes.RspCode === "02"
    : codes.return_code === 1 || codes.return_code === 2;
}

/** Notifies the market as its wallet does, again and again until it is answered in that wallet's own way. */
export async function deliverNotification(
  market: string,
  { wallet, query, body }: FakeNotification,
): Promise<void> {
  const url = `${market}/hooks/${wallet}${query === undefined ? "" : `?${query}`}`;
  for (const pause of TRIES) {
    await wait(pause, undefined, { ref: false });
    const headers = { "content-type": "application/json" };
    const sent = body
      ? fetch(url, { method: "POST", headers, body: JSON.stringify(body) })
      : fetch(url);
    const taken = await sent.then((answer) => isTaken(answer, wallet)).catch(() => false);
    if (taken) {
      return;
    }
  }
}
