import type { ExecArgs } from "@medusajs/framework/types";
import { watchBankChanges } from "../../src/bank-changes/watch-bank-changes";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";

/** Looks after bank accounts at each instant of NOWS and says which one SELLER has then; run in the backend. */
export default async function watch({ container }: ExecArgs): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  for (const now of (process.env.NOWS ?? "").split(",")) {
    await watchBankChanges(container, new Date(now));
    const [seller] = await sellers.listSellers({ handle: process.env.SELLER ?? "" });
    process.stdout.write(`${now} ${String(seller?.bank_account)}\n`);
  }
}
