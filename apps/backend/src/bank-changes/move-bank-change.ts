import { mayBecome } from "@cho-lang/seller-rules/bank-change";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import {
  moveBankChangeWorkflow,
  type MoveBankChangeInput,
} from "../workflows/bank-change/move-bank-change";
import { bankChangeKey } from "./bank-change-key";
import { findBankChange } from "./find-bank-change";
import { putBankChangeInForce } from "./put-bank-change-in-force";
import { tellOfBankChange } from "./tell-of-bank-change";

interface Move {
  id: string;
  /** Only of this seller, when told. */
  seller_id?: string;
  actor: Actor;
  to: MoveBankChangeInput["to"];
  /** Why the operator declines. */
  reason?: string;
}

/**
 * Confirms, declines or withdraws a change that is open. What is so already stays, so a retry is harmless;
 * `wrong_status` for what has ended otherwise, `not_found`. One confirmed after its time takes effect at once.
 */
export async function moveBankChange(
  container: MedusaContainer,
  { id, seller_id, actor, to, reason }: Move,
): Promise<void> {
  const wanted = { id, ...(seller_id === undefined ? {} : { seller_id }) };
  const { seller_id: owner } = await findBankChange(container, wanted);
  await withLock(container, bankChangeKey(owner), async () => {
    const change = await findBankChange(container, wanted);
    if (change.status === to) {
      return;
    }
    if (!mayBecome(change.status, to)) {
      throw new MarketError("wrong_status", { status: change.status });
    }
    await moveBankChangeWorkflow(container).run({
      input: { change, actor, to, reason: reason ?? null, at: new Date() },
    });
    await tellOfBankChange(container, id);
    await putBankChangeInForce(container, id, new Date());
  });
}
