import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCertificatePhoto } from "../../../../certificate-claims/read-certificate-photo";
import { answerWebp } from "../../../answer-webp";
import { sellerScopeOf } from "../../require-seller-scope";

/** A photo of a decision that this seller sent. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seller } = sellerScopeOf(req);
  const filters = { id: req.params.id ?? "", seller_id: seller.id };
  answerWebp(res, await readCertificatePhoto(req.scope, filters));
}
