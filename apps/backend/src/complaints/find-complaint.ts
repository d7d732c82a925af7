import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import type { ComplaintRow } from "./to-complaint-view";

/** The last complaint about a line of an order; undefined while there is none. */
export async function findComplaint(
  container: MedusaContainer,
  of: { order_id: string; line_id: string },
): Promise<ComplaintRow | undefined> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const [row] = await service.listComplaints(of, {
    order: { opened_at: "DESC", id: "DESC" },
    take: 1,
  });
  return row;
}

/** A complaint of these filters. Throws `not_found` alike for none and for somebody else's. */
export async function retrieveComplaint(
  container: MedusaContainer,
  filters: { id: string; seller_id?: string },
): Promise<ComplaintRow> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const [row] = await service.listComplaints(filters, { take: 1 });
  if (!row) {
    throw new MarketError("not_found");
  }
  return row;
}
