import type { MedusaContainer } from "@medusajs/framework/types";
import type { NamedComplaint } from "../complaints/complaint-view";
import { loadComplaintPhotos } from "../complaints/load-complaint-photos";
import { payBackSum, type PayBackSum } from "../complaints/pay-back-sum";
import { isUndecided } from "../complaints/require-undecided";
import { toComplaintView, type ComplaintRow } from "../complaints/to-complaint-view";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import type { SellerScope } from "./seller-scope";

export interface SellerComplaint extends NamedComplaint {
  /** What its buyer gets back if she pays it now; null once it is decided. */
  pay_back: PayBackSum | null;
}

export interface SellerComplaintPage {
  complaints: SellerComplaint[];
  /** Those that match, whatever the page. */
  count: number;
  /** Those that wait for the seller. */
  waiting: number;
}

/** What each undecided complaint comes to, by its id. */
async function loadPayBackSums(
  container: MedusaContainer,
  { seller }: SellerScope,
  rows: readonly ComplaintRow[],
): Promise<Map<string, PayBackSum>> {
  const undecided = rows.filter(isUndecided);
  if (undecided.length === 0) return new Map();
  const order_id = [...new Set(undecided.map((row) => row.order_id))];
  const orders = await retrieveOrderViews(container, { seller_id: seller.id, order_id });
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  return new Map(
    undecided.flatMap((row) => {
      const order = orderOf.get(row.order_id);
      return order ? [[row.id, payBackSum(row, order)] as const] : [];
    }),
  );
}

/**
 * A page of what buyers complain about in the seller's orders: those that wait for her, the most urgent first, or
 * all, the newest first.
 */
export async function listScopedComplaints(
  container: MedusaContainer,
  scope: SellerScope,
  { waiting, offset, limit }: { waiting: boolean; offset: number; limit: number },
): Promise<SellerComplaintPage> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const { seller } = scope;
  const open = { seller_id: seller.id, status: "open" as const };
  const [[rows, count], [, waits]] = await Promise.all([
    service.listAndCountComplaints(waiting ? open : { seller_id: seller.id }, {
      order: waiting ? { answer_by: "ASC", id: "ASC" } : { opened_at: "DESC", id: "DESC" },
      skip: offset,
      take: limit,
    }),
    service.listAndCountComplaints(open, { select: ["id"], take: 1 }),
  ]);
  const ids = rows.map(({ id }) => id);
  const photos = await loadComplaintPhotos(container, ids);
  const sums = await loadPayBackSums(container, scope, rows);
  const complaints = rows.map((row) => ({
    ...toComplaintView(row, photos.get(row.id) ?? []),
    pay_back: sums.get(row.id) ?? null,
  }));
  return { complaints, count, waiting: waits };
}
