import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listOwnComplaints } from "../../../../../../complaints/list-own-complaints";
import { writeComplaint } from "../../../../../../complaints/write-complaint";
import { ownOrderOf } from "../../../own-order-of";
import type { WriteComplaint } from "../../../validators";

/** The buyer complains about a line of her order, or corrects that. */
export async function POST(req: MedusaRequest<WriteComplaint>, res: MedusaResponse): Promise<void> {
  const order = await ownOrderOf(req);
  await writeComplaint(req.scope, order, req.params.line ?? "", req.validatedBody);
  res.json(await listOwnComplaints(req.scope, order));
}
