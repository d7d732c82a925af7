import { startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { ordersSince } from "@cho-lang/seller-rules/buyer-account";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import type { AccountSession } from "./account-session";
import type { AddressView } from "./address-view";
import { listAddresses } from "./list-addresses";
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
  phone: string,
  now: Date,
): Promise<OrderView[]> {
  const orders: OrderView[] = [];
  for (;;) {
    const page = { skip: orders.length, take: TAKE };
    const next = await retrieveOrderViews(container, ownOrders(phone, now), page);
    orders.push(...next);
    if (next.length < TAKE) {
      return orders;
    }
  }
}

/** Gathers all that the market keeps about the owner of an account. */
export async function gatherData(
  container: MedusaContainer,
  session: AccountSession,
  now: Date,
): Promise<AccountData> {
  const { id, phone } = session.account;
  const { addresses } = await listAddresses(container, session, now);
  const lines = await listConsentLines(container, id);
  const orders = await allOrders(container, phone, now);
  const since = ordersSince(now);
  return {
    made_at: now.toISOString(),
    phone,
    addresses,
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
