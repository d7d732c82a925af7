import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createSellerMemberWorkflow } from "../../../../../workflows/seller/create-seller-member";
import type { CreateMember } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<CreateMember>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createSellerMemberWorkflow(req.scope).run({
    input: { seller_id: req.params.id ?? "", ...req.validatedBody },
  });
  res.status(201).json({ member: result });
}
