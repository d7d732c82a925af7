import { isConsented } from "@cho-lang/seller-rules/buyer-consents";
import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import type { AccountSession } from "./account-session";
import {
  isSameAddress,
  toAddressView,
  type AddressView,
  type SuggestedAddress,
} from "./address-view";
import { listConsentLines } from "./list-consent-lines";
import { ownOrders } from "./own-orders";

/** Orders that are looked through for addresses, and addresses that are taken from them at most. */
const LOOKED_THROUGH = 20;
const MOST_SUGGESTED = 3;

export interface AccountAddresses {
  /** The one that stands first, then the others, the last one kept first. */
  addresses: AddressView[];
  /** Those of her last orders that are none of them; none without her consent. */
  suggested: SuggestedAddress[];
}

/** All addresses that an account keeps, also those whose commune is no more; in the order of `addresses`. */
export async function listKeptAddresses(container: MedusaContainer, accountId: string) {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  return accounts.listBuyerAddresses(
    { account_id: accountId },
    { order: { first: "DESC", created_at: "DESC", id: "DESC" }, take: null },
  );
}

/** Where an account's orders may go. */
export async function listAddresses(
  container: MedusaContainer,
  { account }: AccountSession,
  now: Date,
): Promise<AccountAddresses> {
  const rows = await listKeptAddresses(container, account.id);
  const addresses = rows.flatMap((row) => toAddressView(row) ?? []);
  const consented = isConsented(await listConsentLines(container, account.id), "addresses");
  return {
    addresses,
    suggested: consented ? await suggest(container, account, addresses, now) : [],
  };
}

async function suggest(
  container: MedusaContainer,
  account: AccountSession["account"],
  kept: readonly AddressView[],
  now: Date,
): Promise<SuggestedAddress[]> {
  const orders = await retrieveOrderViews(container, ownOrders(account, now), {
    skip: 0,
    take: LOOKED_THROUGH,
  });
  const found: SuggestedAddress[] = [];
  for (const { buyer, address } of orders) {
    const one = toAddressView({ ...address, id: "", name: buyer.name, first: false });
    if (one === null || address.street === "" || found.length === MOST_SUGGESTED) {
      continue;
    }
    const { id: _id, first: _first, ...suggested } = one;
    if (![...kept, ...found].some((other) => isSameAddress(other, suggested))) {
      found.push(suggested);
    }
  }
  return found;
}
