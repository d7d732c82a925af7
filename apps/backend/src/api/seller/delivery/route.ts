import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../../../locking/with-lock";
import { loadFeeShare } from "../../../seller-delivery/fee-share";
import { loadSellerDelivery } from "../../../seller-delivery/load-seller-delivery";
import { actorOf } from "../../../seller-scope/actor-of";
import { setSellerDeliveryWorkflow } from "../../../workflows/seller/set-seller-delivery";
import { sellerScopeOf } from "../require-seller-scope";
import type { SetDelivery } from "./validators";

async function view(container: MedusaContainer, sellerId: string) {
  const setting = await loadSellerDelivery(container, sellerId);
  return { ...setting, fee_share: await loadFeeShare(container, sellerId) };
}

/** In which ways the seller's goods come to their buyers, and what of her last orders was fee. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ delivery: await view(req.scope, sellerScopeOf(req).seller.id) });
}

/** They do so from now on. Repeating it changes nothing. */
export async function POST(req: MedusaRequest<SetDelivery>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { id } = scope.seller;
  const input = { seller_id: id, setting: req.validatedBody, actor: actorOf(scope) };
  await withLock(req.scope, `seller-delivery:${id}`, () =>
    setSellerDeliveryWorkflow(req.scope).run({ input }),
  );
  res.json({ delivery: await view(req.scope, id) });
}
