import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeBasketLine } from "../../../../../../basket/change-basket-line";
import { removeFromBasket } from "../../../../../../basket/remove-from-basket";
import { viewBasket } from "../../../../../../basket/view-basket";
import { isOfAge } from "../../../../of-age";
import type { SetBasketLine } from "../../../validators";

/** Sets the pieces of a variant. */
export async function POST(req: MedusaRequest<SetBasketLine>, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  await changeBasketLine(req.scope, {
    basket_id: basketId,
    variant_id: req.params.variant_id ?? "",
    quantity: req.validatedBody.quantity,
    mode: "set",
    request_id: null,
    of_age: isOfAge(req),
  });
  res.json({ basket: await viewBasket(req.scope, basketId, isOfAge(req)) });
}

/** Takes a variant out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  await removeFromBasket(req.scope, basketId, req.params.variant_id ?? "");
  res.json({ basket: await viewBasket(req.scope, basketId, isOfAge(req)) });
}
