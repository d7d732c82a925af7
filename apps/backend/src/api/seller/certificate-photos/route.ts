import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepCertificatePhoto } from "../../../certificate-claims/keep-certificate-photo";
import { readBytes } from "../../../http-guards/read-bytes";
import { PHOTO_BOUND } from "../../../photos/photo-bound";
import { sellerScopeOf } from "../require-seller-scope";

/** Takes a photo of a decision: the body is the file itself. Answers its id; sent again it is the same. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await keepCertificatePhoto(
    req.scope,
    sellerScopeOf(req),
    await readBytes(req, PHOTO_BOUND),
  );
  res.status(201).json({ photo: { id } });
}
