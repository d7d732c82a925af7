import type { BankService } from "@cho-lang/payment-codecs/bank-notice";
import type { MedusaContainer } from "@medusajs/framework/types";
import { bankByBin } from "@cho-lang/seller-rules/banks";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import type { StoredBankHook } from "../modules/transfer/service";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import type { SellerScope } from "../seller-scope/seller-scope";
import { listOwedOrders } from "./list-owed-orders";

/** Orders of a list at most; what is settled makes room for the rest. */
const AT_ONCE = 50;

/** Money of a statement whose memo names no order that waits here, or several. */
export interface UnknownMoney {
  id: string;
  amount_vnd: number;
  memo: string;
  bank_reference: string | null;
  /** ISO 8601. */
  happened_at: string;
}

/** What a seller's person who sees money does with transfers. */
export interface TransfersPage {
  /** Whether shoppers may pay this way. */
  on: boolean;
  /** The account in force; null before there is one, and then it cannot be turned on. */
  account: { bank_name: string; bank_account: string } | null;
  /** The service that tells the market of money, the address it is to call, and when it last did (ISO 8601). */
  hook: { service: BankService; url: string; heard_at: string | null } | null;
  /** Orders whose money is awaited, the most urgent first. */
  waiting: OrderView[];
  /** Orders for which the buyer is owed something, the oldest first. */
  owed: OrderView[];
  /** Money that arrived for nobody knows which order, the oldest first. */
  unknown: UnknownMoney[];
}

async function viewsOf(
  container: MedusaContainer,
  sellerId: string,
  orderIds: string[],
): Promise<OrderView[]> {
  const views = await retrieveOrderViews(container, { order_id: orderIds, seller_id: sellerId });
  const viewOf = new Map(views.map((view) => [view.id, view]));
  return orderIds.flatMap((id) => viewOf.get(id) ?? []);
}

function viewOfHook({ id, service, heard_at }: StoredBankHook): TransfersPage["hook"] {
  return {
    service,
    url: `${process.env.BACKEND_URL ?? "http://localhost:9000"}/hooks/transfers/${id}`,
    heard_at: heard_at === null ? null : new Date(heard_at).toISOString(),
  };
}

/** The transfers of the scope's seller that somebody has to see to. */
export async function loadTransfersPage(
  container: MedusaContainer,
  { seller: { id } }: SellerScope,
): Promise<TransfersPage> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const seller = await sellers.retrieveSeller(id, {
    select: ["id", "takes_transfers", "bank_bin", "bank_account"],
  });
  const open = await transfers.listTransfers(
    { seller_id: id, followed_at: null },
    { select: ["id", "order_id"], order: { pay_by: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  const unknown = await transfers.listTransferEntries(
    { seller_id: id, order_id: null, set_aside: null },
    { order: { happened_at: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  const [hook] = await transfers.listBankHooks({ seller_id: id }, { take: 1 });
  const { takes_transfers, bank_bin, bank_account } = seller;
  const waiting = await viewsOf(
    container,
    id,
    open.map(({ order_id }) => order_id),
  );
  return {
    on: takes_transfers,
    account:
      bank_bin === null || bank_account === null
        ? null
        : { bank_name: bankByBin(bank_bin)?.name ?? bank_bin, bank_account },
    hook: hook ? viewOfHook(hook) : null,
    // One that somebody cancelled is among them until its deadline, and waits for nothing.
    waiting: waiting.filter(({ transfer }) => (transfer?.missing_vnd ?? 0) > 0),
    owed: await viewsOf(container, id, await listOwedOrders(container, id, AT_ONCE)),
    unknown: unknown.map(({ id: entry, amount_vnd, memo, bank_reference, happened_at }) => ({
      id: entry,
      amount_vnd,
      memo,
      bank_reference,
      happened_at: new Date(happened_at).toISOString(),
    })),
  };
}
