import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadCashSetting } from "../../../cash-terms/load-cash-setting";
import { withWaysLock } from "../../../cash-terms/with-ways-lock";
import { actorOf } from "../../../seller-scope/actor-of";
import { setCashTermsWorkflow } from "../../../workflows/seller/set-cash-terms";
import { sellerScopeOf } from "../require-seller-scope";
import type { SetCash } from "./validators";

/** Whether shoppers may pay the seller in cash on delivery, and up to which sum of an order. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ cash: await loadCashSetting(req.scope, sellerScopeOf(req).seller.id) });
}

/** They may from now on, or may not, or up to a sum. */
export async function POST(req: MedusaRequest<SetCash>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { id } = scope.seller;
  const { on: takes_cash, ceiling_vnd: cash_ceiling_vnd } = req.validatedBody;
  const terms = { takes_cash, cash_ceiling_vnd };
  await withWaysLock(req.scope, id, () =>
    setCashTermsWorkflow(req.scope).run({
      input: { seller_id: id, terms, actor: actorOf(scope) },
    }),
  );
  res.json({ cash: await loadCashSetting(req.scope, id) });
}
