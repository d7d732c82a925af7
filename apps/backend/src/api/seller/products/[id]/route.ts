import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeProduct } from "../../../../seller-products/change-product";
import { sellerScopeOf } from "../../require-seller-scope";
import { retrieveProductPage } from "../product-page";
import type { ChangeProduct } from "../validators";

/** One of the seller's products. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await retrieveProductPage(req.scope, sellerScopeOf(req), req.params.id ?? ""));
}

/** Changes what it says; what is risky waits for the operator. */
export async function POST(req: MedusaRequest<ChangeProduct>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const productId = req.params.id ?? "";
  await changeProduct(req.scope, scope, { productId, wanted: req.validatedBody });
  res.json(await retrieveProductPage(req.scope, scope, productId));
}
