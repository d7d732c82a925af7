import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { fileReturn } from "../../../../monthly-returns/file-return";
import { loadMonth } from "../../../../monthly-returns/load-month";
import { actorOf } from "../../../../seller-scope/actor-of";
import { sellerScopeOf } from "../../require-seller-scope";
import type { FileReturn } from "../validators";

/** One month: what the market knows, what was typed, and every version that was filed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = { month: req.params.month ?? "", now: new Date() };
  res.json({ return: await loadMonth(req.scope, sellerScopeOf(req), asked) });
}

/** Files the month or corrects it; answers with questions instead where something looks odd. */
export async function POST(req: MedusaRequest<FileReturn>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const filing = {
    ...req.validatedBody,
    seller_id: scope.seller.id,
    month: req.params.month ?? "",
    actor: actorOf(scope),
  };
  res.json(await fileReturn(req.scope, filing, new Date()));
}
