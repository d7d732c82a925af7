import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listOwnReviews } from "../../../../../reviews/list-own-reviews";
import { ownOrderOf } from "../../own-order-of";

/** What the buyer of an order wrote and may write of its products. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listOwnReviews(req.scope, await ownOrderOf(req)));
}
