import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findComplaint } from "../../../../../../../../complaints/find-complaint";
import { readComplaintPhoto } from "../../../../../../../../complaints/read-complaint-photo";
import { takeComplaintPhoto } from "../../../../../../../../complaints/take-complaint-photo";
import { ownOrderOf } from "../../../../../own-order-of";

/** A photo of the buyer's complaint in base64. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { line = "", photo = "" } = req.params;
  const { id: order_id } = await ownOrderOf(req);
  const complaint = await findComplaint(req.scope, { order_id, line_id: line });
  const of = { complaint_id: complaint?.id ?? "", id: photo };
  const webp = await readComplaintPhoto(req.scope, of);
  res.set("cache-control", "private, no-store");
  res.json({ photo: { webp: webp.toString("base64") } });
}

/** The buyer takes a photo off her complaint. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { line = "", photo = "" } = req.params;
  await takeComplaintPhoto(req.scope, await ownOrderOf(req), line, photo);
  res.status(204).end();
}
