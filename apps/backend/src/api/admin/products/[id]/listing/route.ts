import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withLock } from "../../../../../locking/with-lock";
import { listProductWorkflow } from "../../../../../workflows/listing/list-product";
import { retrieveProductListing } from "./retrieve-product-listing";
import type { ListProduct } from "./validators";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await retrieveProductListing(req.scope, req.params.id ?? ""));
}

export async function POST(
  req: AuthenticatedMedusaRequest<ListProduct>,
  res: MedusaResponse,
): Promise<void> {
  const productId = req.params.id ?? "";
  const { seller_id, stock, ...fields } = req.validatedBody;
  // Two runs at once would both find no listing and no stock and both make them.
  await withLock(req.scope, `listing:${productId}`, () =>
    listProductWorkflow(req.scope).run({
      input: { product_id: productId, seller_id, stock, fields },
    }),
  );
  res.json(await retrieveProductListing(req.scope, productId));
}
