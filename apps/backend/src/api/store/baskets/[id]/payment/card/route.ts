import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openCardPage } from "../../../../../../gateway-payments/open-card-page";
import { limitVisitor } from "../../../../../../rate-limit/limit-visitor";
import { visitorOf } from "../../../../../../visitor/visitor-of";
import type { OpenCardPage } from "../../../validators";

/** What opens the card's fields for the buyer of a basket. Nobody on the way may keep it. */
export async function POST(req: MedusaRequest<OpenCardPage>, res: MedusaResponse): Promise<void> {
  await limitVisitor(req.scope, visitorOf(req), "placing");
  const { reference } = req.validatedBody;
  const page = await openCardPage(req.scope, req.params.id ?? "", reference, new Date());
  res.setHeader("Cache-Control", "no-store");
  res.json(page);
}
