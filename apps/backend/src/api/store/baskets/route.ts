import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewBasket } from "../../../basket/view-basket";
import { limitVisitor } from "../../../rate-limit/limit-visitor";
import { visitorOf } from "../../../visitor/visitor-of";
import { createBasketWorkflow } from "../../../workflows/basket/create-basket";
import { isOfAge } from "../of-age";

/** Opens an empty basket; `too_many_from_here` for a visitor who opens them without end. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await limitVisitor(req.scope, visitorOf(req), "basket");
  const { result } = await createBasketWorkflow(req.scope).run({});
  res.json({ basket: await viewBasket(req.scope, result.id, isOfAge(req)) });
}
