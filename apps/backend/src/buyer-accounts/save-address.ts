import { MOST_ADDRESSES } from "@cho-lang/seller-rules/buyer-account";
import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { limitAccount } from "../rate-limit/limit-account";
import { saveBuyerAddressWorkflow } from "../workflows/buyer-account/save-buyer-address";
import type { AccountSession } from "./account-session";
import { hasCommune, isSameAddress } from "./address-view";
import { requireConsent } from "./require-consent";
import { withAccount } from "./with-account";

export interface AddressWish {
  name: string;
  street: string;
  commune_code: string;
  /** Whether it is to stand first in the checkout; the only one always does. */
  first: boolean;
}

/**
 * Keeps an address, or changes the one named. The same one again is not kept twice. One whose commune is no more is
 * shown nowhere, so it takes no other's place. Throws `consent_needed`, `invalid_input` for no commune, `not_found` for
 * one that is not the account's, `too_many_addresses`, `too_many_requests`, `unauthorized`.
 *
 * @param id null for a new one
 */
export async function saveAddress(
  container: MedusaContainer,
  session: AccountSession,
  id: string | null,
  wish: AddressWish,
): Promise<void> {
  if (!communeOf(wish.commune_code)) {
    throw new MarketError("invalid_input", {
      fields: { commune_code: "Không có xã, phường này." },
    });
  }
  await limitAccount(container, session.account.id, "address");
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  await withAccount(container, session, async (account) => {
    await requireConsent(container, account.id, "addresses");
    const kept = await accounts.listBuyerAddresses({ account_id: account.id }, { take: null });
    const named = kept.find((one) => one.id === id);
    if (id !== null && !named) {
      throw new MarketError("not_found");
    }
    const before = named ?? kept.find((one) => isSameAddress(one, wish));
    const shown = kept.filter(hasCommune);
    if (!before && shown.length >= MOST_ADDRESSES) {
      throw new MarketError("too_many_addresses", { most: MOST_ADDRESSES });
    }
    const { name, street, commune_code } = wish;
    await saveBuyerAddressWorkflow(container).run({
      input: {
        account_id: account.id,
        before: before
          ? {
              id: before.id,
              name: before.name,
              street: before.street,
              commune_code: before.commune_code,
            }
          : null,
        address: { name, street, commune_code },
        first: wish.first || shown.length === 0,
      },
    });
  });
}
