import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationKey } from "../../../../../applications/application-key";
import { withLock } from "../../../../../locking/with-lock";
import { approveSellerWorkflow } from "../../../../../workflows/seller/approve-seller";
import { operatorOf } from "../../../operator-of";
import { retrieveSeller } from "../../retrieve-seller";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sellerId = req.params.id ?? "";
  const actor = await operatorOf(req);
  await withLock(req.scope, applicationKey(sellerId), () =>
    approveSellerWorkflow(req.scope).run({
      input: { seller_id: sellerId, actor },
    }),
  );
  res.json({ seller: await retrieveSeller(req.scope, sellerId) });
}
