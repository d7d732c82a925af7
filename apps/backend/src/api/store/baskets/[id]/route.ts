import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewBasket } from "../../../../basket/view-basket";
import { isOfAge } from "../../of-age";
import { queriedDestination, queriedMethods } from "../helpers";

/** A basket with today's prices and stock; ways of delivery and their fees when the query names a destination. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  const basket = await viewBasket(
    req.scope,
    basketId,
    isOfAge(req),
    queriedDestination(req),
    queriedMethods(req),
  );
  res.json({ basket });
}
