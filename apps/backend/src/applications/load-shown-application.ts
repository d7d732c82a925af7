import { maskedAccount } from "@cho-lang/seller-rules/bank-change";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { ApplicationView } from "./application-view";
import { loadApplication } from "./load-application";

/** While an application can be changed, whoever fills it in must be able to read it. */
const OPEN = ["draft", "returned"];

/**
 * The papers of the scope's shop as its person may see them: without the right to see money she sees of the
 * account's number the last four signs. `not_found`.
 */
export async function loadShownApplication(
  container: MedusaContainer,
  { seller, member }: SellerScope,
): Promise<ApplicationView> {
  const application = await loadApplication(container, seller.id);
  const { particulars } = application;
  const { bank_account } = particulars;
  if (
    bank_account === null ||
    member.rights.includes("money") ||
    OPEN.includes(application.application ?? "")
  ) {
    return application;
  }
  return {
    ...application,
    particulars: { ...particulars, bank_account: maskedAccount(bank_account) },
  };
}
