import { judgeTransfer, transferStanding } from "@cho-lang/payment-codecs/judge-transfer";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedTransfer } from "../seller-scope/retrieve-scoped-transfer";
import type { SellerScope } from "../seller-scope/seller-scope";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { countEntryWorkflow } from "../workflows/transfer/count-entry";
import { followTransfer } from "./follow-transfer";
import type { LoadedTransfer } from "./load-transfer";

/** What a seller's person saw in the bank's app, or sent back with it. */
export interface HandEntry {
  kind: "received" | "returned";
  /** Made by the page for one tap; the same again is the same entry. */
  request_id: string;
  /** Whole đồng. */
  amount_vnd: number;
  /** What the page said was missing, or owed. */
  shown_vnd: number;
}

/** Throws `wrong_status` for who saw other sums than there are now, and for more sent back than is owed. */
function requireShown({ facts }: LoadedTransfer, { kind, amount_vnd, shown_vnd }: HandEntry): void {
  const { missing_vnd, owed_vnd } = transferStanding(facts);
  const present = kind === "received" ? missing_vnd : owed_vnd;
  if (shown_vnd !== present || (kind === "returned" && amount_vnd > owed_vnd)) {
    throw new MarketError("wrong_status");
  }
}

/**
 * Money of an order of the seller's arrived, or she sent some back, as one of her people says. The order
 * follows at once.
 *
 * - Idempotent on `request_id`; the order is locked, and who saw other sums than there are gets `wrong_status`:
 *   two people cannot enter the same money twice.
 * - A process killed after the entry leaves the rest to the job that looks every minute.
 * - `not_found` outside the scope and for orders in cash, `busy` while the basket is being placed.
 */
export async function enterByHand(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  entry: HandEntry,
): Promise<void> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  await withSellerOrderLock(container, orderId, async () => {
    const loaded = await retrieveScopedTransfer(container, scope, orderId);
    const { kind, request_id, amount_vnd } = entry;
    const seller_id = scope.seller.id;
    const known = await transfers.listTransferEntries({ seller_id, request_id }, { take: 1 });
    if (known.length === 0) {
      requireShown(loaded, entry);
      const input = {
        actor: actorOf(scope),
        entry: {
          seller_id,
          order_id: orderId,
          kind,
          source: "person" as const,
          request_id,
          bank_reference: null,
          amount_vnd,
          memo: "",
          verdict: kind === "received" ? judgeTransfer(amount_vnd, loaded.facts) : null,
          happened_at: new Date(),
          recorded_by: scope.member.name,
          set_aside: null,
        },
      };
      await countEntryWorkflow(container).run({ input });
    }
    await followTransfer(container, orderId, new Date());
  });
}
