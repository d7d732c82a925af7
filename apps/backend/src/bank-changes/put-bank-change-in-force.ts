import { isBankChangeDue } from "@cho-lang/seller-rules/bank-change";
import type { MedusaContainer } from "@medusajs/framework/types";
import { putBankAccountInForceWorkflow } from "../workflows/bank-change/put-bank-account-in-force";
import { findBankChange } from "./find-bank-change";
import { tellOfBankChange } from "./tell-of-bank-change";

/**
 * Has money go to the account of a change when that is due at `now`; nothing for any other. The caller holds
 * the lock of the seller's account.
 */
export async function putBankChangeInForce(
  container: MedusaContainer,
  id: string,
  now: Date,
): Promise<void> {
  const change = await findBankChange(container, { id });
  if (isBankChangeDue(change, now)) {
    await putBankAccountInForceWorkflow(container).run({ input: { change, at: now } });
    await tellOfBankChange(container, id);
  }
}
