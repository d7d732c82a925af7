import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listScopedDrafts } from "../../../seller-scope/list-scoped-drafts";
import { listScopedProducts } from "../../../seller-scope/list-scoped-products";
import { sellerScopeOf } from "../require-seller-scope";
import type { ListProducts } from "./validators";

/** A page of the seller's products, and all drafts that she has not sent in yet. */
export async function GET(
  req: MedusaRequest<unknown, ListProducts>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScopeOf(req);
  const [page, drafts] = await Promise.all([
    listScopedProducts(req.scope, scope, req.validatedQuery),
    listScopedDrafts(req.scope, scope),
  ]);
  res.json({ ...page, drafts });
}
