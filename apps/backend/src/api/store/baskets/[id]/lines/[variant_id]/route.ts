import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeBasketLine } from "../../../../../../basket/change-basket-line";
import { removeFromBasket } from "../../../../../../basket/remove-from-basket";
import { viewBasket } from "../../../../../../basket/view-basket";
import { pathParameter } from "../../../helpers";
import type { SetBasketLine } from "../../../validators";

/** Sets the pieces of a variant. */
export async function POST(req: MedusaRequest<SetBasketLine>, res: MedusaResponse): Promise<void> {
  const basketId = pathParameter(req, "id");
  await changeBasketLine(req.scope, {
    basket_id: basketId,
    variant_id: pathParameter(req, "variant_id"),
    quantity: req.validatedBody.quantity,
    mode: "set",
    request_id: null,
  });
  res.json({ basket: await viewBasket(req.scope, basketId) });
}

/** Takes a variant out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const basketId = pathParameter(req, "id");
  await removeFromBasket(req.scope, basketId, pathParameter(req, "variant_id"));
  res.json({ basket: await viewBasket(req.scope, basketId) });
}
