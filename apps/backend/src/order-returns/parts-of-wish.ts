import type { MedusaContainer } from "@medusajs/framework/types";
import { loadPieces } from "../complaints/load-pieces";
import { partsOfPieces } from "../complaints/parts-of-pieces";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import type { OrderReturnWish } from "./order-return-wish";

/** What was paid back for complaints as parts of the price of the pieces that a seller takes back, whole đồng. */
export async function partsOfWish(
  container: MedusaContainer,
  order_id: string,
  { line_id, quantity }: OrderReturnWish,
): Promise<number> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const complaints = await service.listComplaints({ order_id, line_id }, { take: null });
  if (complaints.length === 0) {
    return 0;
  }
  const { lines, returns } = await loadPieces(container, order_id);
  const line = lines.find(({ id }) => id === line_id);
  return line ? partsOfPieces(line, complaints, returns, quantity) : 0;
}
