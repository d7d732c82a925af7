import { IDENTITY_RULE, identityWarning } from "@cho-lang/seller-rules/identity-gate";
import type { MedusaContainer } from "@medusajs/framework/types";
import { tellOwners } from "../applications/tell-owners";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000";

const STOP = IDENTITY_RULE.older_accounts_stop_on.split("-").map(Number).reverse().join("/");

const TEXT = `gian hàng phải gắn với định danh điện tử VNeID của người đại diện trước ngày ${STOP}; từ ngày đó hàng ngừng bán. Mở ${storefrontUrl}/ban-hang/ho-so để gửi yêu cầu.`;

/**
 * Writes to the owners of shops that will be stopped because their account is not linked with the electronic
 * identity: once for each day of warning. Whoever was not warned in time, because the market slept, is
 * warned of the nearest only.
 */
export async function warnOfIdentity(container: MedusaContainer, now: Date): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const open = await sellers.listSellers(
    { status: "active" },
    {
      select: ["id", "created_at", "identity_state", "identity_good_until"],
      order: { id: "ASC" },
      take: null,
    },
  );
  for (const { id, created_at, identity_state, identity_good_until } of open) {
    const stored = { state: identity_state, good_until: identity_good_until };
    const day = identityWarning(stored, new Date(created_at), now);
    if (day !== null) {
      const told = { seller_id: id, template: "identity-ends", text: TEXT, key: `${id}:${day}` };
      await tellOwners(container, told);
    }
  }
}
