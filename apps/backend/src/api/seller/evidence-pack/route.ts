import { evidencePackPdf } from "@cho-lang/papers/evidence-pack-pdf";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadEvidencePack } from "../../../evidence/load-evidence-pack";
import { answerPdf } from "../../answer-pdf";
import { sellerScopeOf } from "../require-seller-scope";
import type { PrintEvidence } from "./validators";

/** The evidence pack of one product, named by its handle, as a PDF. */
export async function GET(
  req: MedusaRequest<unknown, PrintEvidence>,
  res: MedusaResponse,
): Promise<void> {
  const { product } = req.validatedQuery;
  const pack = await loadEvidencePack(req.scope, sellerScopeOf(req), product);
  answerPdf(res, `ho-so-${product}`, await evidencePackPdf(pack));
}
