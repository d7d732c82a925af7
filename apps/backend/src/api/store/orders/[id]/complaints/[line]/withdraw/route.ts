import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listOwnComplaints } from "../../../../../../../complaints/list-own-complaints";
import { withdrawComplaint } from "../../../../../../../complaints/withdraw-complaint";
import { ownOrderOf } from "../../../../own-order-of";

/** The buyer takes a complaint back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await ownOrderOf(req);
  await withdrawComplaint(req.scope, order, req.params.line ?? "");
  res.json(await listOwnComplaints(req.scope, order));
}
