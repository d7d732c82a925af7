import {
  readBankNotice,
  type BankNotice,
  type BankService,
} from "@cho-lang/payment-codecs/bank-notice";
import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { unsealBankKey } from "./bank-hook-key";
import { takeLine } from "./take-line";

const NAMES: Record<BankService, string> = { sepay: "SePay", casso: "Casso" };

/** Whether money on this account may be for orders of the seller: hers today, or one that a code was made for. */
async function isHers(container: MedusaContainer, seller_id: string, bank_account: string) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const [seller] = await sellers.listSellers(
    { id: seller_id, bank_account },
    { select: ["id"], take: 1 },
  );
  const of = { seller_id, bank_account };
  return seller || (await transfers.listTransfers(of, { select: ["id"], take: 1 })).length > 0;
}

/**
 * Takes what a bank service says that arrived on a seller's account, as a line of her statement is taken: counted
 * for the order that the memo names, or kept for somebody to look at, once for each reference of the bank.
 *
 * - `not_found` for an address that is not, or no longer, a hook; `unauthorized` without the right proof of who
 *   calls; `invalid_input` for what cannot be understood. The service calls again, and nothing was changed.
 * - Money that went, or is of an account that no order names, is answered well and left alone.
 */
export async function takeNotice(
  container: MedusaContainer,
  hookId: string,
  notice: BankNotice,
): Promise<void> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const [hook] = await transfers.listBankHooks({ id: hookId }, { take: 1 });
  if (!hook) {
    throw new MarketError("not_found");
  }
  const now = new Date();
  const secret = unsealBankKey(container, hook.sealed_key) ?? "";
  const read = readBankNotice(hook.service, notice, { secret, now });
  if (read.kind === "forged") {
    throw new MarketError("unauthorized");
  }
  await transfers.updateBankHooks({ id: hook.id, heard_at: now });
  if (read.kind === "unreadable") {
    throw new MarketError("invalid_input");
  }
  const { seller_id } = hook;
  if (read.kind === "money" && (await isHers(container, seller_id, read.money.account))) {
    const actor = { ...marketActor("bank-hook"), name: NAMES[hook.service] };
    await takeLine(container, { seller_id, actor }, read.money);
  }
}
