import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { CARRIER_MODULE } from "../modules/carrier";
import type CarrierModuleService from "../modules/carrier/service";
import type { CarrierAccountRow } from "../modules/carrier/service";
import { unsealCarrierToken } from "./carrier-token";
import { GhnClient } from "./ghn/ghn-client";
import { ghnSettings } from "./ghn/ghn-settings";

/** A seller's contract as it is shown: never with its token. */
export interface CarrierAccountView {
  /** Whether the market can talk to GHN at all. */
  offered: boolean;
  /** Whether a stand-in answers, which carries nothing. */
  test: boolean;
  account: { shop_id: string; shop_name: string; shop_address: string } | null;
}

/** GHN by a seller's own contract. */
export interface SellersCarrier {
  shop_id: string;
  client: GhnClient;
  test: boolean;
}

/** Null for none. */
export async function loadCarrierAccount(
  container: MedusaContainer,
  seller_id: string,
): Promise<CarrierAccountRow | null> {
  const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
  const [account] = await carriers.listCarrierAccounts({ seller_id }, { take: 1 });
  return account ?? null;
}

export async function viewCarrierAccount(
  container: MedusaContainer,
  sellerId: string,
): Promise<CarrierAccountView> {
  const settings = ghnSettings(process.env);
  const account = await loadCarrierAccount(container, sellerId);
  return {
    offered: settings !== null,
    test: settings?.test ?? false,
    account: account && {
      shop_id: account.shop_id,
      shop_name: account.shop_name,
      shop_address: account.shop_address,
    },
  };
}

/**
 * GHN by a seller's contract. `carrier_account_needed` when she has none, the market cannot talk to GHN, or her token
 * can't be opened any more.
 *
 * @param shopId the shop that it must be; whichever she has unless told
 */
export async function openCarrier(
  container: MedusaContainer,
  sellerId: string,
  shopId?: string,
): Promise<SellersCarrier> {
  const settings = ghnSettings(process.env);
  const account = await loadCarrierAccount(container, sellerId);
  const token = account && unsealCarrierToken(container, account.sealed_token);
  if (!settings || !account || token === null || (shopId ?? account.shop_id) !== account.shop_id) {
    throw new MarketError("carrier_account_needed");
  }
  const { shop_id } = account;
  return { shop_id, client: new GhnClient(settings, { token, shop_id }), test: settings.test };
}
