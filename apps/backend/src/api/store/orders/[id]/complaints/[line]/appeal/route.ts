import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { appealComplaint } from "../../../../../../../complaints/appeal-complaint";
import { listOwnComplaints } from "../../../../../../../complaints/list-own-complaints";
import { ownOrderOf } from "../../../../own-order-of";
import type { AppealComplaint } from "../../../../validators";

/** The buyer lays a refused complaint before the operator. */
export async function POST(
  req: MedusaRequest<AppealComplaint>,
  res: MedusaResponse,
): Promise<void> {
  const order = await ownOrderOf(req);
  await appealComplaint(req.scope, order, req.params.line ?? "", req.validatedBody.appeal);
  res.json(await listOwnComplaints(req.scope, order));
}
