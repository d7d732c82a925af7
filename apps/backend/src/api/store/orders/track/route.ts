import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackOrder } from "../../../../tracking/track-order";
import { visitorOf } from "../../../../visitor/visitor-of";
import type { TrackOrder } from "../validators";

/** An order for whoever knows its code (or id) and the buyer's phone number. */
export async function POST(req: MedusaRequest<TrackOrder>, res: MedusaResponse): Promise<void> {
  const { order, phone } = req.validatedBody;
  res.json({ order: await trackOrder(req.scope, { order, phone, visitor: visitorOf(req) }) });
}
