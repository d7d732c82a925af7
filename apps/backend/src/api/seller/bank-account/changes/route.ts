import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askBankChange } from "../../../../bank-changes/ask-bank-change";
import { loadBankAccount } from "../../../../bank-changes/load-bank-account";
import { sellerScopeOf } from "../../require-seller-scope";
import type { AskBankChange } from "../validators";

/** Asks that money go to another account, with the code that was sent for it. */
export async function POST(req: MedusaRequest<AskBankChange>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  await askBankChange(req.scope, scope, req.validatedBody);
  res.json({ bank_account: await loadBankAccount(req.scope, scope) });
}
