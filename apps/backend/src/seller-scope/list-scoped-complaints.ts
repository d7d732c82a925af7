import type { MedusaContainer } from "@medusajs/framework/types";
import type { NamedComplaint } from "../complaints/complaint-view";
import { loadComplaintPhotos } from "../complaints/load-complaint-photos";
import { loadPayBackSums } from "../complaints/load-pay-back-sums";
import { partOffer, type PartOffer } from "../complaints/part-offer";
import type { PayBackSum } from "../complaints/pay-back-sum";
import { toComplaintView } from "../complaints/to-complaint-view";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import type { SellerScope } from "./seller-scope";

export interface SellerComplaint extends NamedComplaint {
  /** What its buyer gets back if she pays it now; null once it is decided. */
  pay_back: PayBackSum | null;
  /** What part of it she can pay instead; null where none, and where it is not hers to answer. */
  part: PartOffer | null;
}

export interface SellerComplaintPage {
  complaints: SellerComplaint[];
  /** Those that match, whatever the page. */
  count: number;
  /** Those that wait for the seller. */
  waiting: number;
}

/**
 * A page of what buyers complain about in the seller's orders: those that wait for her, the most urgent first, or
 * all, the newest first.
 */
export async function listScopedComplaints(
  container: MedusaContainer,
  { seller }: SellerScope,
  { waiting, offset, limit }: { waiting: boolean; offset: number; limit: number },
): Promise<SellerComplaintPage> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
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
  const sums = await loadPayBackSums(container, rows);
  const complaints = rows.map((row) => {
    const pay_back = sums.get(row.id) ?? null;
    const isHers = row.status === "open" || row.status === "refused";
    return {
      ...toComplaintView(row, photos.get(row.id) ?? []),
      pay_back,
      part: pay_back && isHers && row.part_vnd === null ? partOffer(row, pay_back) : null,
    };
  });
  return { complaints, count, waiting: waits };
}
