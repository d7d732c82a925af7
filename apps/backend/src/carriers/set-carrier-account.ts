import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { CARRIER_MODULE } from "../modules/carrier";
import type CarrierModuleService from "../modules/carrier/service";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { setCarrierAccountWorkflow } from "../workflows/carrier/set-carrier-account";
import { loadCarrierAccount } from "./carrier-account";
import { GhnClient } from "./ghn/ghn-client";
import { ghnSettings } from "./ghn/ghn-settings";

const TOKEN_TEXT = "GHN không nhận mã token này. Hãy chép lại nguyên mã trong trang GHN.";
const SHOP_TEXT = "Token này không có cửa hàng với mã ấy. Hãy xem lại ShopID trong trang GHN.";

/** What a seller has of GHN. */
export interface CarrierAccountWish {
  token: string;
  shop_id: string;
}

/** Asks GHN whose token it is: what it does not know is not kept. */
async function proveAccount({ token, shop_id }: CarrierAccountWish) {
  const settings = ghnSettings(process.env);
  if (!settings) {
    throw new MarketError("carrier_account_needed");
  }
  const word = await new GhnClient(settings, { token, shop_id: null }).shops();
  if (word.kind === "refused") {
    throw new MarketError("invalid_input", { fields: { token: TOKEN_TEXT } });
  }
  const shop = word.data.find(({ id }) => String(id) === shop_id);
  if (!shop) {
    throw new MarketError("invalid_input", { fields: { shop_id: SHOP_TEXT } });
  }
  return { token, shop_id, shop_name: shop.name, shop_address: shop.address };
}

/** Lets no contract go by which GHN is just being asked: nobody could find out what became of it. */
async function requireNoneAsked(container: MedusaContainer, seller_id: string, shop_id: string) {
  const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
  const status = ["asked", "made", "calling_off"] as const;
  const some = await carriers.listCarrierShipments(
    { seller_id, shop_id, status: [...status] },
    { select: ["id"], take: 1 },
  );
  if (some.length > 0) {
    throw new MarketError("wrong_status", { status: "asked" });
  }
}

/**
 * The seller's own contract with GHN from now on, proven by asking GHN for its shops; null for none any more. Again it
 * changes nothing but the token. `invalid_input` names what GHN does not know, `carrier_unavailable` when it does not
 * answer, `wrong_status` while GHN is asked of a parcel by the contract that would go.
 */
export async function setCarrierAccount(
  container: MedusaContainer,
  scope: SellerScope,
  wish: CarrierAccountWish | null,
): Promise<void> {
  const seller_id = scope.seller.id;
  const account = wish && (await proveAccount(wish));
  await withLock(container, `carrier-account:${seller_id}`, async () => {
    const old = await loadCarrierAccount(container, seller_id);
    if (!old && !account) {
      return;
    }
    if (old && old.shop_id !== account?.shop_id) {
      await requireNoneAsked(container, seller_id, old.shop_id);
    }
    await setCarrierAccountWorkflow(container).run({
      input: { seller_id, account, actor: actorOf(scope), before: old?.shop_id ?? null },
    });
  });
}
