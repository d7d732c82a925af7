import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeBasketLine } from "../../../../../basket/change-basket-line";
import { viewBasket } from "../../../../../basket/view-basket";
import { isOfAge } from "../../../of-age";
import type { AddBasketLine } from "../../validators";

/** Adds pieces of a variant; the same `request_id` again adds nothing. */
export async function POST(req: MedusaRequest<AddBasketLine>, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  const { variant_id, quantity, request_id, seen_unit_price_vnd } = req.validatedBody;
  await changeBasketLine(req.scope, {
    basket_id: basketId,
    variant_id,
    quantity,
    mode: "add",
    request_id: request_id ?? null,
    seen_unit_price: seen_unit_price_vnd,
    of_age: isOfAge(req),
  });
  res.json({ basket: await viewBasket(req.scope, basketId, isOfAge(req)) });
}
