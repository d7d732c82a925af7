import type { MedusaContainer } from "@medusajs/framework/types";
import type { NamedComplaint } from "../../../complaints/complaint-view";
import { loadComplaintPhotos } from "../../../complaints/load-complaint-photos";
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
  ended: ["paid_back", "replaced", "refused", "upheld", "dismissed", "withdrawn"] as const,
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
  const [photos, shops] = await Promise.all([
    loadComplaintPhotos(
      container,
      rows.map(({ id }) => id),
    ),
    sellers.listSellers(
      { id: [...new Set(rows.map(({ seller_id }) => seller_id))] },
      { select: ["id", "name"], take: null },
    ),
  ]);
  const complaints = rows.map((row) => ({
    ...toComplaintView(row, photos.get(row.id) ?? []),
    seller: shops.find(({ id }) => id === row.seller_id)?.name ?? "",
  }));
  return { complaints, count, escalated };
}
