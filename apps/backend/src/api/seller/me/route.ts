import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findOpenBankChange } from "../../../bank-changes/find-bank-change";
import { listMemberships } from "../../../seller-people/list-memberships";
import { sellerScopeOf } from "../require-seller-scope";

/** Who is logged in, for whom, and for whom else she acts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { seller, member } = scope;
  const [memberships, change] = await Promise.all([
    listMemberships(req.scope, scope),
    member.role === "owner" ? findOpenBankChange(req.scope, seller.id) : undefined,
  ]);
  res.json({
    seller: {
      handle: seller.handle,
      name: seller.name,
      status: seller.status,
      reason: seller.reason,
      notice: seller.notice,
      sending_pause: seller.sending_pause,
      identity: seller.identity,
      // An owner hears at every page that her money is about to go elsewhere.
      bank_change: change ? { not_before: new Date(change.not_before).toISOString() } : null,
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
