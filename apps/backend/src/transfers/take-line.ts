import { judgeTransfer, type TransferVerdict } from "@cho-lang/payment-codecs/judge-transfer";
import type { StatementLine } from "@cho-lang/payment-codecs/read-statement";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { withLock } from "../locking/with-lock";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
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

/** Who takes it, for which seller. */
interface Taker {
  seller_id: string;
  actor: Actor;
}

/** Money as a statement or a bank's service tells of it. */
type ArrivedMoney = Omit<StatementLine, "row">;

function toEntry({ seller_id, actor }: Taker, line: ArrivedMoney) {
  return {
    seller_id,
    kind: "received" as const,
    source: "statement" as const,
    request_id: null,
    bank_reference: line.reference,
    amount_vnd: line.amountVnd,
    memo: line.memo,
    happened_at: line.happenedAt,
    recorded_by: actor.name,
    set_aside: null,
  };
}

async function takeNamed(
  container: MedusaContainer,
  taker: Taker,
  line: ArrivedMoney,
  order_id: string,
): Promise<LineOutcome> {
  const loaded = await loadTransfer(container, order_id);
  const verdict = judgeTransfer(line.amountVnd, loaded?.facts ?? null);
  const { seller_id, actor } = taker;
  const by = { seller_id, order_id };
  const said = await findSaidEntry(container, { ...by, amount_vnd: line.amountVnd });
  if (said) {
    const { reference: bank_reference, memo, happenedAt: happened_at } = line;
    const input = { id: said.id, ...by, actor, bank_reference, memo, happened_at };
    await confirmEntryWorkflow(container).run({ input });
    return "known";
  }
  const entry = { ...toEntry(taker, line), order_id, verdict };
  await countEntryWorkflow(container).run({ input: { entry, actor } });
  await followTransfer(container, order_id, new Date());
  return verdict;
}

/**
 * Takes one line of a seller's statement, or one notice of it: counted for the order that its memo names, or kept for somebody to look
 * at. The same reference again changes nothing. Locks the order, or without one what nobody knows of the seller.
 */
export async function takeLine(
  container: MedusaContainer,
  taker: Taker,
  line: ArrivedMoney,
): Promise<LineOutcome> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const { seller_id, actor } = taker;
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
      return takeNamed(container, taker, line, orderId);
    }
    const entry = { ...toEntry(taker, line), order_id: null, verdict: "unknown" as const };
    await keepEntryWorkflow(container).run({ input: { entry, actor } });
    return "unknown";
  };
  return orderId
    ? withSellerOrderLock(container, orderId, take)
    : withLock(container, `transfers-of:${seller_id}`, take);
}
