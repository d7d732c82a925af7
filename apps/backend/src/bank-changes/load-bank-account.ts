import { BANK_CHANGE_WAIT_HOURS, OPEN_BANK_CHANGE } from "@cho-lang/seller-rules/bank-change";
import { bankByBin } from "@cho-lang/seller-rules/banks";
import { accountName } from "@cho-lang/seller-rules/holder-name";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "../seller-scope/seller-scope";
import { toBankChangeView, type BankChangeView } from "./bank-change-view";
import { codePhone } from "./code-phone";

/** How many changes that have ended are shown. */
const LATEST = 20;

/** Where a seller's money goes, and is about to go. */
export interface BankAccountView {
  /** The account in force; null before there is one. */
  account: { bank_name: string; bank_account: string; bank_holder: string } | null;
  /** The change that is open; null when none is. */
  change: BankChangeView | null;
  /** Those that have ended, the latest first. */
  past: BankChangeView[];
  /** Whose a new one usually is, as banks print it. */
  usual_holder: string;
  wait_hours: number;
  /** Whether this person may ask for another account and stop a change. */
  may_change: boolean;
  /** Last three digits of the phone that a code goes to; null when none receives one. */
  code_phone_ends: string | null;
}

/** The account of the scope's seller with what becomes of it, for who may see money. */
export async function loadBankAccount(
  container: MedusaContainer,
  scope: SellerScope,
): Promise<BankAccountView> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const seller_id = scope.seller.id;
  const [seller, phone, rows] = await Promise.all([
    sellers.retrieveSeller(seller_id),
    codePhone(container, scope),
    sellers.listSellerBankChanges(
      { seller_id },
      { order: { asked_at: "DESC", id: "DESC" }, take: LATEST + 1 },
    ),
  ]);
  const views = rows.map(toBankChangeView);
  const change = views.find(({ status }) => OPEN_BANK_CHANGE.includes(status)) ?? null;
  const { bank_bin, bank_account, bank_holder } = seller;
  return {
    account:
      bank_bin === null || bank_account === null
        ? null
        : {
            bank_name: bankByBin(bank_bin)?.name ?? bank_bin,
            bank_account,
            bank_holder: bank_holder ?? "",
          },
    change,
    past: views.filter((view) => view !== change),
    usual_holder: bank_holder ?? accountName(seller.legal_name),
    wait_hours: BANK_CHANGE_WAIT_HOURS,
    may_change: scope.member.role === "owner",
    code_phone_ends: phone?.slice(-3) ?? null,
  };
}
