import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadStorefrontKey } from "../../../storefront-key/load-storefront-key";
import { answerPublicly } from "../answer-publicly";

/** What a storefront needs before its first call to the store API. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  answerPublicly(res, await loadStorefrontKey(req.scope));
}
