import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listOwnComplaints } from "../../../../../complaints/list-own-complaints";
import { ownOrderOf } from "../../own-order-of";

/** What the buyer complains about and may complain about, for who proves in headers that the order is hers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listOwnComplaints(req.scope, await ownOrderOf(req)));
}
