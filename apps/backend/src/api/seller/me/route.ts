import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScopeOf } from "../require-seller-scope";

/** Who is logged in and for whom. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const { seller, member } = sellerScopeOf(req);
  res.json({
    seller: { handle: seller.handle, name: seller.name, status: seller.status },
    member: { name: member.name, email: member.email },
  });
}
