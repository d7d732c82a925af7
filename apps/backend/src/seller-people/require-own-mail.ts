import { MarketError } from "../errors/market-error";
import { hasMailServer } from "../mail/post-mail";
import type { SellerScope } from "../seller-scope/seller-scope";

/**
 * Whether a person may have a mailbox of her own beside her phone: where the market sends e-mails, and not
 * who logs in with e-mail and password, whose address the operator set.
 */
export function mayHaveOwnMail({ member }: SellerScope): boolean {
  return hasMailServer() && member.phone !== null;
}

/** Her phone. Throws `wrong_status` for whoever may not have a mailbox beside it. */
export function requireOwnMail(scope: SellerScope): string {
  if (!mayHaveOwnMail(scope) || scope.member.phone === null) {
    throw new MarketError("wrong_status");
  }
  return scope.member.phone;
}
