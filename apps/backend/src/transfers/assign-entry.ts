import { judgeTransfer, type TransferFacts } from "@cho-lang/payment-codecs/judge-transfer";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { CountedEntry } from "../modules/transfer/service";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedEntry } from "../seller-scope/retrieve-scoped-entry";
import { retrieveScopedTransfer } from "../seller-scope/retrieve-scoped-transfer";
import type { SellerScope } from "../seller-scope/seller-scope";
import { countEntryWorkflow } from "../workflows/transfer/count-entry";
import { replaceEntryWorkflow } from "../workflows/transfer/replace-entry";
import { findSaidEntry } from "./find-said-entry";
import { followTransfer } from "./follow-transfer";

async function orderIdOf(
  container: MedusaContainer,
  { seller }: SellerScope,
  code: string,
): Promise<string> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders(
    { code: code.toUpperCase(), seller_id: seller.id },
    { select: ["id", "order_id"], take: 1 },
  );
  if (!order) {
    throw new MarketError("invalid_input", { fields: { code: "Gian hàng không có đơn này." } });
  }
  return order.order_id;
}

/** Counts it for its order, unless a person had written the same money down before the statement came. */
async function settleEntry(
  container: MedusaContainer,
  scope: SellerScope,
  entry: CountedEntry & { id: string },
  facts: TransferFacts,
): Promise<void> {
  const { id, seller_id, order_id, amount_vnd, bank_reference } = entry;
  const actor = actorOf(scope);
  const said = await findSaidEntry(container, { seller_id, order_id, amount_vnd });
  if (said) {
    const by = { id, said_id: said.id, order_id, verdict: said.verdict };
    await replaceEntryWorkflow(container).run({
      input: { ...by, seller_id, bank_reference, actor },
    });
  } else {
    const verdict = judgeTransfer(amount_vnd, facts);
    await countEntryWorkflow(container).run({ input: { entry: { ...entry, verdict }, actor } });
  }
}

/**
 * Somebody found for which order money came whose memo named none. Locks the entry and the order; what has an
 * order already keeps it, the same again changes nothing, and what a person had written down for the order is
 * not counted a second time. Throws `invalid_input` for a code of no own order,
 * `not_found` for another seller's money and for an order in cash, `wrong_status` for money that belongs
 * to another order or was set aside.
 */
export async function assignEntry(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
  code: string,
): Promise<void> {
  await retrieveScopedEntry(container, scope, id);
  const order_id = await orderIdOf(container, scope, code);
  await withLock(container, [`seller-order:${order_id}`, `transfer-entry:${id}`], async () => {
    const {
      created_at: _c,
      updated_at: _u,
      deleted_at: _d,
      ...entry
    } = await retrieveScopedEntry(container, scope, id);
    const { facts } = await retrieveScopedTransfer(container, scope, order_id);
    if (entry.set_aside !== null || (entry.order_id !== null && entry.order_id !== order_id)) {
      throw new MarketError("wrong_status");
    }
    if (entry.order_id === null) {
      await settleEntry(container, scope, { ...entry, order_id }, facts);
    }
    await followTransfer(container, order_id, new Date());
  });
}
