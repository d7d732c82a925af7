import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openOrderLink } from "../../../../../tracking/open-order-link";
import { visitorOf } from "../../../../../visitor/visitor-of";
import type { OpenOrderLink } from "../../validators";

/** An order for whoever has the link that its buyer's phone got. */
export async function POST(req: MedusaRequest<OpenOrderLink>, res: MedusaResponse): Promise<void> {
  const link = { ...req.validatedBody, visitor: visitorOf(req) };
  res.json({ order: await openOrderLink(req.scope, link) });
}
