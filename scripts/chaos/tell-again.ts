import { createHmac } from "node:crypto";
import type { Client } from "./client";
import type { Asked } from "./send";

/** Known to everybody: the stand-ins' own, see apps/backend/src/gateways. */
const STRIPE_SECRET = "whsec_cho_lang";
const ZALOPAY = { appId: 1001, key2: "cho-lang-zalopay-2" };

/** Numbers in what MoMo tells, which come back from an address as text. */
const MOMO_NUMBERS = new Set(["amount", "transId", "resultCode", "responseTime"]);

/** What a buyer saw: the page on which she paid, and the address that led her back. */
interface Seen {
  page: string;
  back: string;
  /** Whole đồng. */
  amount: number;
}

const sign = (key: string, text: string) => createHmac("sha256", key).update(text).digest("hex");

function stripeEvent(page: string): Pick<Asked, "headers" | "body"> {
  const intent = new URL(page).pathname.split("/").at(-1) ?? "";
  const body = {
    id: `evt_${intent}_again`,
    object: "event",
    created: 1,
    livemode: false,
    type: "payment_intent.succeeded",
    data: { object: { id: intent, object: "payment_intent" } },
  };
  const at = String(Math.floor(Date.now() / 1_000));
  const v1 = sign(STRIPE_SECRET, `${at}.${JSON.stringify(body)}`);
  return { headers: { "stripe-signature": `t=${at},v1=${v1}` }, body };
}

function momoBody(back: string): object {
  const told = [...new URL(back).searchParams].map(([name, value]) => [
    name,
    MOMO_NUMBERS.has(name) ? Number(value) : value,
  ]);
  return Object.fromEntries(told) as object;
}

function zalopayBody({ back, amount }: Seen): object {
  const app_trans_id = new URL(back).searchParams.get("apptransid");
  const data = JSON.stringify({ app_id: ZALOPAY.appId, app_trans_id, amount, zp_trans_id: 1 });
  return { data, mac: sign(ZALOPAY.key2, data), type: 1 };
}

function notification(way: string, seen: Seen, market: string): Asked {
  const { page, back } = seen;
  const url = `${market}/hooks/${way}`;
  switch (way) {
    case "stripe":
      return { method: "POST", url, ...stripeEvent(page) };
    case "momo":
      return { method: "POST", url, body: momoBody(back) };
    case "zalopay":
      return { method: "POST", url, body: zalopayBody(seen) };
    default:
      return { method: "GET", url: `${url}${new URL(back).search}` };
  }
}

/** Tells the market so many times at once what the stand-in tells it by itself, too, signed as it does. */
export async function tellAgain(client: Client, seen: Seen, times: number): Promise<void> {
  const asked = notification(client.plan.way, seen, new URL(seen.page).origin);
  await Promise.all(Array.from({ length: times }, () => client.ask("pay", asked)));
}
