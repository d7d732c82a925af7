import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { joinBasketChanges } from "../../../../../basket/join-basket-changes";
import { viewBasket } from "../../../../../basket/view-basket";
import { isOfAge } from "../../../of-age";
import type { JoinBasket } from "../../validators";

/** Brings in what was changed without a line; sent again it changes nothing. */
export async function POST(req: MedusaRequest<JoinBasket>, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  const ofAge = isOfAge(req);
  const left_out = await joinBasketChanges(req.scope, basketId, req.validatedBody.changes, ofAge);
  res.json({ basket: await viewBasket(req.scope, basketId, ofAge), left_out });
}
