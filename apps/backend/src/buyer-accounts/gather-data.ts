import { startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { ordersSince } from "@cho-lang/seller-rules/buyer-account";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { limitAccount } from "../rate-limit/limit-account";
import type { AccountSession } from "./account-session";
import { toWholeAddress, type AddressView } from "./address-view";
import { listKeptAddresses } from "./list-addresses";
import { listConsentLines } from "./list-consent-lines";
import { listFollowed, type FollowedView } from "./list-followed";
import { listSessions, type SessionView } from "./list-sessions";
import { gatherAboutOrders, type DataAboutOrders } from "./gather-about-orders";
import { gatherAboutPhone, type DataAboutPhone } from "./gather-about-phone";
import { ownOrders } from "./own-orders";

/** All that the market keeps about a buyer, for herself. Instants in ISO 8601 (UTC), amounts in whole đồng. */
export interface AccountData extends DataAboutOrders, DataAboutPhone {
  made_at: string;
  /** E.164. */
  phone: string;
  /** Also those that no page shows because their commune is no more. */
  addresses: AddressView[];
  /** Every line of the ledger. */
  consents: {
    purpose: string;
    given: boolean;
    version: string;
    channel: string;
    said_at: string;
  }[];
  followed_producers: FollowedView[];
  devices: SessionView[];
  /** First day of the orders below: what is older is given out by the office, on proof of who ordered. */
  orders_since: string;
  orders: OrderView[];
}

/** Orders that are read at a time. */
const TAKE = 100;

async function allOrders(
  container: MedusaContainer,
  account: AccountSession["account"],
  now: Date,
): Promise<OrderView[]> {
  const orders: OrderView[] = [];
  for (;;) {
    const page = { skip: orders.length, take: TAKE };
    const next = await retrieveOrderViews(container, ownOrders(account, now), page);
    orders.push(...next);
    if (next.length < TAKE) {
      return orders;
    }
  }
}

/** Gathers all that the market keeps about the owner of an account. Throws `too_many_requests`. */
export async function gatherData(
  container: MedusaContainer,
  session: AccountSession,
  now: Date,
): Promise<AccountData> {
  const { id, phone, after_idle } = session.account;
  await limitAccount(container, id, "data");
  const addresses = await listKeptAddresses(container, id);
  const lines = await listConsentLines(container, id);
  const orders = await allOrders(container, session.account, now);
  const since = ordersSince(now, after_idle);
  return {
    made_at: now.toISOString(),
    phone,
    addresses: addresses.map(toWholeAddress),
    consents: lines.map(({ purpose, given, version, channel, said_at }) => ({
      purpose,
      given,
      version,
      channel,
      said_at: new Date(said_at).toISOString(),
    })),
    followed_producers: await listFollowed(container, id),
    devices: await listSessions(container, session, now),
    ...(await gatherAboutPhone(container, phone, startOfVietnamDay(since))),
    orders_since: since,
    orders,
    ...(await gatherAboutOrders(container, orders)),
  };
}
