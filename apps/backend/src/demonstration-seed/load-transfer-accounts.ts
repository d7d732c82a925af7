import type { MedusaContainer } from "@medusajs/framework/types";
import { accountName } from "@cho-lang/seller-rules/holder-name";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { NewSeller } from "../seller-setup/new-seller";

/** Agribank, whose accounts are all digits: a number with letters is nobody's, and no money can go there. */
const BANK = "970405";
const PREFIX = "MAUMINHHOA";

/**
 * Lets illustrative sellers take transfers, to accounts that do not exist. Those that stand for somebody real get
 * none. An account that was changed since stays.
 */
export async function loadTransferAccounts(
  container: MedusaContainer,
  sellers: NewSeller[],
): Promise<void> {
  const service: SellerModuleService = container.resolve(SELLER_MODULE);
  const illustrative = sellers.filter(({ naming }) => naming === "illustrative");
  const rows = await service.listSellers(
    { handle: illustrative.map(({ handle }) => handle), bank_account: null },
    { select: ["id", "legal_name"], order: { handle: "ASC" }, take: null },
  );
  await service.updateSellers(
    rows.map(({ id, legal_name }, at) => ({
      id,
      bank_bin: BANK,
      bank_account: `${PREFIX}${String(at + 1).padStart(3, "0")}`,
      bank_holder: accountName(legal_name),
      takes_transfers: true,
    })),
  );
}
