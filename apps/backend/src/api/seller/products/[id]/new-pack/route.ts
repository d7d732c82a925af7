import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addPack } from "../../../../../seller-products/add-pack";
import { sellerScopeOf } from "../../../require-seller-scope";
import { retrieveProductPage } from "../../product-page";
import type { AddPack } from "../../validators";

/** Adds a pack, at once or once the operator has read it. */
export async function POST(req: MedusaRequest<AddPack>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const productId = req.params.id ?? "";
  await addPack(req.scope, scope, { productId, pack: req.validatedBody });
  res.json(await retrieveProductPage(req.scope, scope, productId));
}
