import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openPayPage } from "../../../../../../gateway-payments/open-pay-page";
import { limitVisitor } from "../../../../../../rate-limit/limit-visitor";
import { visitorOf } from "../../../../../../visitor/visitor-of";

/** Where the buyer of a basket pays for it; the same page again, or a new one after a failed try. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await limitVisitor(req.scope, visitorOf(req), "placing");
  res.json({ url: await openPayPage(req.scope, req.params.id ?? "", new Date()) });
}
