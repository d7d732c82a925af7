import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepSellerPhoto } from "../../../photos/keep-seller-photo";
import { PHOTO_BOUND } from "../../../photos/photo-bound";
import { readBytes } from "../../../http-guards/read-bytes";
import { sellerScopeOf } from "../require-seller-scope";
import type { SendFile } from "../send-file";

/** Takes a photo: the body is the file itself. Answers with its name; sent again it is the same. */
export async function POST(
  req: MedusaRequest<unknown, SendFile>,
  res: MedusaResponse,
): Promise<void> {
  const bytes = await readBytes(req, PHOTO_BOUND);
  const name = await keepSellerPhoto(req.scope, sellerScopeOf(req), {
    bytes,
    file_name: req.validatedQuery.file_name ?? null,
  });
  res.status(201).json({ photo: { name } });
}
