import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listMemberships } from "../../../seller-people/list-memberships";
import { sellerScopeOf } from "../require-seller-scope";

/** Who is logged in, for whom, and for whom else she acts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { seller, member } = scope;
  const memberships = await listMemberships(req.scope, scope);
  res.json({
    seller: {
      handle: seller.handle,
      name: seller.name,
      status: seller.status,
      reason: seller.reason,
      notice: seller.notice,
      sending_pause: seller.sending_pause,
    },
    member: {
      name: member.name,
      email: member.email,
      phone: member.phone,
      role: member.role,
      rights: member.rights,
    },
    sellers: memberships.map((one) => one.seller),
  });
}
