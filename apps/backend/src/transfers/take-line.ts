import { judgeTransfer, type TransferVerdict } from "@cho-lang/payment-codecs/judge-transfer";
import type { StatementLine } from "@cho-lang/payment-codecs/read-statement";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { confirmEntryWorkflow } from "../workflows/transfer/confirm-entry";
import { countEntryWorkflow } from "../workflows/transfer/count-entry";
import { keepEntryWorkflow } from "../workflows/transfer/keep-entry";
import { findNamedOrder } from "./find-named-order";
import { findSaidEntry } from "./find-said-entry";
import { followTransfer } from "./follow-transfer";
import { loadTransfer } from "./load-transfer";

/** What became of a line: how it fits its order, or that it was in the books. */
export type LineOutcome = TransferVerdict | "known";

function toEntry({ seller, member }: SellerScope, line: StatementLine) {
  return {
    seller_id: seller.id,
    kind: "received" as const,
    source: "statement" as const,
    request_id: null,
    bank_reference: line.reference,
    amount_vnd: line.amountVnd,
    memo: line.memo,
    happened_at: line.happenedAt,
    recorded_by: member.name,
    set_aside: null,
  };
}

async function takeNamed(
  container: MedusaContainer,
  scope: SellerScope,
  line: StatementLine,
  order_id: string,
): Promise<LineOutcome> {
  const loaded = await loadTransfer(container, order_id);
  const verdict = judgeTransfer(line.amountVnd, loaded?.facts ?? null);
  const actor = actorOf(scope);
  const by = { seller_id: scope.seller.id, order_id };
  const said = await findSaidEntry(container, { ...by, amount_vnd: line.amountVnd });
  if (said) {
    const { reference: bank_reference, memo, happenedAt: happened_at } = line;
    const input = { id: said.id, ...by, actor, bank_reference, memo, happened_at };
    await confirmEntryWorkflow(container).run({ input });
    return "known";
  }
  const entry = { ...toEntry(scope, line), order_id, verdict };
  await countEntryWorkflow(container).run({ input: { entry, actor } });
  await followTransfer(container, order_id, new Date());
  return verdict;
}

/**
 * Takes one line of a seller's statement: counted for the order that its memo names, or kept for somebody to look
 * at. The same reference again changes nothing. Locks the order, or without one what nobody knows of the seller.
 */
export async function takeLine(
  container: MedusaContainer,
  scope: SellerScope,
  line: StatementLine,
): Promise<LineOutcome> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const seller_id = scope.seller.id;
  const orderId = await findNamedOrder(container, seller_id, line.memo);
  const take = async (): Promise<LineOutcome> => {
    const known = await transfers.listTransferEntries(
      { seller_id, bank_reference: line.reference },
      { select: ["id"], take: 1 },
    );
    if (known.length > 0) {
      return "known";
    }
    if (orderId) {
      return takeNamed(container, scope, line, orderId);
    }
    const entry = { ...toEntry(scope, line), order_id: null, verdict: "unknown" as const };
    await keepEntryWorkflow(container).run({ input: { entry, actor: actorOf(scope) } });
    return "unknown";
  };
  return orderId
    ? withSellerOrderLock(container, orderId, take)
    : withLock(container, `transfers-of:${seller_id}`, take);
}
