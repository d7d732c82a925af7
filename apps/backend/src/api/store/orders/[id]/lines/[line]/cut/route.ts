import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cutOwnLine } from "../../../../../../../order-cuts/cut-own-line";
import { retrieveOrderViews } from "../../../../../../../order-view/retrieve-order-views";
import { ownOrderOf } from "../../../../own-order-of";
import type { CutOwnLine } from "../../../../validators";

/** The buyer takes pieces of a line off her order; answers with the order as it is then. */
export async function POST(req: MedusaRequest<CutOwnLine>, res: MedusaResponse): Promise<void> {
  const own = await ownOrderOf(req);
  await cutOwnLine(req.scope, own, { ...req.validatedBody, line_id: req.params.line ?? "" });
  const [order] = await retrieveOrderViews(req.scope, { order_id: own.id });
  res.json({ order });
}
