import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "./client";
import { tellAgain } from "./tell-again";

const GOOD_CARD = "4242424242424242";
const REFUSED_CARD = "4000000000000002";
/** The stand-ins notify after a twentieth of a second. */
const LATE_MS = 400;

function formOf(way: string, pays: boolean): URLSearchParams {
  return way === "stripe"
    ? new URLSearchParams({ act: "confirm", payment_method: pays ? GOOD_CARD : REFUSED_CARD })
    : new URLSearchParams({ act: pays ? "pay" : "decline" });
}

interface Owed {
  basket: string;
  /** Whole đồng. */
  amount: number;
}

/** Opens the page of the gateway; null when there is nothing to be paid any more. */
async function openPage(client: Client, { basket }: Owed): Promise<string | null> {
  const [answer] = await client.market("page", `/store/baskets/${basket}/payment/page`, {});
  return answer?.status === 200 ? (answer.body as { url: string }).url : null;
}

/** Pays or declines on the page, and answers where that leads: back to the market, or nowhere while a card is refused. */
async function decide(client: Client, owed: Owed, pays: boolean): Promise<string | null> {
  const page = await openPage(client, owed);
  if (page === null) return null;
  const body = formOf(client.plan.way, pays);
  const [answer] = await client.ask("pay", { method: "POST", url: page, body });
  const back = answer?.location ?? null;
  if (back !== null && pays) {
    const seen = { page, back, amount: owed.amount };
    if (client.meets("told twice")) await tellAgain(client, seen, 2);
    if (client.meets("told late")) {
      await wait(LATE_MS);
      await tellAgain(client, seen, 1);
    }
  }
  return back;
}

async function comeBack(client: Client, back: string | null): Promise<void> {
  if (back === null || client.meets("never returned")) return;
  if (client.meets("returned late")) await wait(LATE_MS);
  const reference = new URL(back).pathname.split("/").at(-1) ?? "";
  await client.market("return", `/store/payments/${reference}`, {});
}

/** Does at the gateway's stand-in what the plan says, and comes back from it; nothing for a transfer. */
export async function payAtGateway(client: Client, owed: Owed): Promise<void> {
  const { way, paying } = client.plan;
  const { basket } = owed;
  if (way === "bank_transfer") return;
  if (paying === "leaves") {
    await openPage(client, owed);
    return;
  }
  if (paying === "turns to cash") {
    const page = await openPage(client, owed);
    const cash = client.market("return", `/store/baskets/${basket}/payment/cash`, {});
    // In another window she pays at the same moment.
    const pays = page && client.meets("returned before") ? decide(client, owed, true) : null;
    await Promise.all([cash, pays]);
    return;
  }
  if (client.meets("returned before")) {
    await openPage(client, owed);
    await client.market("return", `/store/baskets/${basket}/orders`);
  }
  if (paying !== "pays") await comeBack(client, await decide(client, owed, false));
  if (paying !== "declines") await comeBack(client, await decide(client, owed, true));
}
