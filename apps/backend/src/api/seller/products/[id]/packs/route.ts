import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changePacks } from "../../../../../seller-products/change-packs";
import { sellerScopeOf } from "../../../require-seller-scope";
import { retrieveProductPage } from "../../product-page";
import type { ChangePacks } from "../../validators";

/** Changes prices and stock, at once. */
export async function POST(req: MedusaRequest<ChangePacks>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const productId = req.params.id ?? "";
  await changePacks(req.scope, scope, { productId, wanted: req.validatedBody.packs });
  res.json(await retrieveProductPage(req.scope, scope, productId));
}
