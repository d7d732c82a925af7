import type { MedusaContainer } from "@medusajs/framework/types";
import type { NamedComplaint } from "../../../complaints/complaint-view";
import { loadComplaintPhotos } from "../../../complaints/load-complaint-photos";
import { loadPayBackSums } from "../../../complaints/load-pay-back-sums";
import { partOffer, type PartOffer } from "../../../complaints/part-offer";
import type { PayBackSum } from "../../../complaints/pay-back-sum";
import { toComplaintView } from "../../../complaints/to-complaint-view";
import { COMPLAINT_MODULE } from "../../../modules/complaint";
import type ComplaintModuleService from "../../../modules/complaint/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { ListComplaints } from "./validators";

/** A complaint as the operator sees it. */
export interface AdminComplaint extends NamedComplaint {
  /** The seller's name. */
  seller: string;
  /** What its buyer gets back if she decides so now; null unless it waits for her. */
  pay_back: PayBackSum | null;
  /** What part of it she can decide instead; null where none. */
  part: PartOffer | null;
}

export interface AdminComplaints {
  complaints: AdminComplaint[];
  count: number;
  /** All that wait for the operator, whatever the page. */
  escalated: number;
}

const STATUSES = {
  escalated: ["escalated" as const],
  open: ["open" as const],
  ended: [
    "paid_back",
    "part_paid",
    "replaced",
    "refused",
    "upheld",
    "dismissed",
    "withdrawn",
  ] as const,
};
const ORDERS = {
  escalated: { decide_by: "ASC", id: "ASC" },
  open: { answer_by: "ASC", id: "ASC" },
  ended: { opened_at: "DESC", id: "DESC" },
};

/** A page of complaints: what waits, the most urgent first; what is ended, the newest first. */
export async function listComplaints(
  container: MedusaContainer,
  { status, offset, limit }: ListComplaints,
): Promise<AdminComplaints> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [[rows, count], [, escalated]] = await Promise.all([
    service.listAndCountComplaints(
      { status: [...STATUSES[status]] },
      { order: ORDERS[status], skip: offset, take: limit },
    ),
    service.listAndCountComplaints({ status: "escalated" }, { select: ["id"], take: 1 }),
  ]);
  const [photos, sums, shops] = await Promise.all([
    loadComplaintPhotos(
      container,
      rows.map(({ id }) => id),
    ),
    loadPayBackSums(
      container,
      rows.filter((row) => row.status === "escalated"),
    ),
    sellers.listSellers(
      { id: [...new Set(rows.map(({ seller_id }) => seller_id))] },
      { select: ["id", "name"], take: null },
    ),
  ]);
  const complaints = rows.map((row) => {
    const pay_back = sums.get(row.id) ?? null;
    return {
      ...toComplaintView(row, photos.get(row.id) ?? []),
      seller: shops.find(({ id }) => id === row.seller_id)?.name ?? "",
      pay_back,
      part: pay_back && partOffer(row, pay_back),
    };
  });
  return { complaints, count, escalated };
}
