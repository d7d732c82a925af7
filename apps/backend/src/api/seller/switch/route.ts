import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import { sellerToken } from "../../../phone-login/seller-token";
import { listMemberships } from "../../../seller-people/list-memberships";
import { sellerScopeOf } from "../require-seller-scope";
import type { SwitchSeller } from "./validators";

/** A log-in for another seller that the same person acts for. `not_found` for any other seller. */
export async function POST(req: MedusaRequest<SwitchSeller>, res: MedusaResponse): Promise<void> {
  const memberships = await listMemberships(req.scope, sellerScopeOf(req));
  const wanted = memberships.find(({ seller }) => seller.handle === req.validatedBody.seller);
  if (!wanted) {
    throw new MarketError("not_found");
  }
  res.json({ token: sellerToken(req.scope, wanted.member_id) });
}
