import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { useLoginCode } from "../phone-login/kept-login-code";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { askBankChangeWorkflow } from "../workflows/bank-change/ask-bank-change";
import { bankChangeKey } from "./bank-change-key";
import { codePhone } from "./code-phone";
import { codeSubject } from "./code-subject";
import { findOpenBankChange } from "./find-bank-change";
import type { NewAccount } from "./new-account";
import { readNewAccount } from "./read-new-account";
import { requireAsker } from "./require-asker";
import { tellOfBankChange } from "./tell-of-bank-change";

/**
 * Asks that money go to another account, as an owner who types the code that was sent for it. The account in
 * force stays. The same again while it waits changes nothing and wants no code, so a retry is harmless.
 * Throws `forbidden`, `invalid_input`, `wrong_status` while another change is open, `wrong_code`.
 */
export async function askBankChange(
  container: MedusaContainer,
  scope: SellerScope,
  { code, ...typed }: NewAccount & { code: string },
): Promise<void> {
  requireAsker(scope);
  const { id: seller_id } = scope.seller;
  await withLock(container, bankChangeKey(seller_id), async () => {
    const { account, before } = await readNewAccount(container, seller_id, typed);
    const open = await findOpenBankChange(container, seller_id);
    if (open?.bank_bin === account.bank_bin && open.bank_account === account.bank_account) {
      return;
    }
    if (open) {
      throw new MarketError("wrong_status", { status: open.status });
    }
    const phone = await codePhone(container, scope);
    if (phone === null) {
      throw new MarketError("no_phone");
    }
    await useLoginCode(container, codeSubject(seller_id, phone, account), code);
    const { result } = await askBankChangeWorkflow(container).run({
      input: { seller_id, actor: actorOf(scope), account, before, at: new Date() },
    });
    await tellOfBankChange(container, result.id);
  });
}
