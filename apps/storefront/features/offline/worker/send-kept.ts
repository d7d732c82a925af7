import { forgetCookies } from "../clear-kept";
import { gatherChanges } from "../gather-changes";
import { isAnythingToSend } from "../is-anything-to-send";
import type { JoinAnswer } from "../send-answer";
import { whileNothingIsSent } from "../sending-lock";
import { changeShopping, readShopping } from "../shopping-store";
import { postJson } from "./post-json";
import { sendOrder } from "./send-order";
import { tellPages } from "./tell-pages";

/**
 * Sends what was done without a line, in the order in which it was done: orders first, then changes of the
 * basket. One of it at a time in the whole browser; what fails for want of a line waits for the next time.
 *
 * @returns whether there was nothing, all of it is sent, or some of it still waits
 */
export async function sendKept(): Promise<"nothing" | "sent" | "waiting"> {
  if (!isAnythingToSend(await readShopping())) {
    return "nothing";
  }
  const all = await whileNothingIsSent(sendAll).catch(() => false);
  await tellPages();
  return all ? "sent" : "waiting";
}

async function sendAll(): Promise<boolean> {
  return (await forget()) && (await sendOrders()) && (await joinChanges());
}

async function forget(): Promise<boolean> {
  if (!(await readShopping()).forget) {
    return true;
  }
  const forgotten = await forgetCookies();
  await changeShopping((kept) => ({ ...kept, forget: !forgotten }));
  return forgotten;
}

/** Orders wait for each other: one that asks something holds up those behind it. */
async function sendOrders(): Promise<boolean> {
  for (;;) {
    const [first] = (await readShopping()).toSend;
    if (first === undefined || first.asks !== null) {
      return true;
    }
    if (!(await sendOrder(first))) {
      return false;
    }
  }
}

async function joinChanges(): Promise<boolean> {
  const { changes } = await readShopping();
  if (changes.length === 0) {
    return true;
  }
  const answer = await postJson<JoinAnswer>("/gio-hang/noi", {
    basketId: null,
    changes: gatherChanges(changes),
  });
  if (answer.kind !== "joined" && answer.kind !== "refused") {
    return false;
  }
  const sent = new Set(changes.map(({ id }) => id));
  await changeShopping((kept) => ({
    ...kept,
    basket: answer.kind === "joined" ? answer.kept : kept.basket,
    changes: kept.changes.filter(({ id }) => !sent.has(id)),
  }));
  return true;
}
