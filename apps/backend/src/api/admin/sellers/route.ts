import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createSellersWorkflow } from "../../../workflows/seller/create-sellers";
import { listSellers } from "./list-sellers";
import { retrieveSeller } from "./retrieve-seller";
import type { CreateSeller, ListSellers } from "./validators";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = req.validatedQuery as ListSellers;
  const { sellers, count } = await listSellers(req.scope, filter);
  res.json({ sellers, count, limit: filter.limit, offset: filter.offset });
}

export async function POST(
  req: AuthenticatedMedusaRequest<CreateSeller>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createSellersWorkflow(req.scope).run({
    input: {
      sellers: [{ ...req.validatedBody, status: "pending", demonstration: false, naming: "named" }],
    },
  });
  res.status(201).json({ seller: await retrieveSeller(req.scope, result[0]?.id ?? "") });
}
