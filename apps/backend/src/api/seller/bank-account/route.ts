import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadBankAccount } from "../../../bank-changes/load-bank-account";
import { sellerScopeOf } from "../require-seller-scope";

/** Where the seller's money goes, and is about to go. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ bank_account: await loadBankAccount(req.scope, sellerScopeOf(req)) });
}
