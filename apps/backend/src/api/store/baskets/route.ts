import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewBasket } from "../../../basket/view-basket";
import { createBasketWorkflow } from "../../../workflows/basket/create-basket";

/** Opens an empty basket. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await createBasketWorkflow(req.scope).run({});
  res.json({ basket: await viewBasket(req.scope, result.id) });
}
