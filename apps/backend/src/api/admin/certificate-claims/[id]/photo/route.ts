import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCertificatePhoto } from "../../../../../certificate-claims/read-certificate-photo";
import { retrieveClaim } from "../../../../../certificate-claims/retrieve-claim";
import { answerWebp } from "../../../../answer-webp";

/** The photo of a decision that a seller sent in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { photo_id } = await retrieveClaim(req.scope, req.params.id ?? "");
  answerWebp(res, await readCertificatePhoto(req.scope, { id: photo_id ?? "" }));
}
