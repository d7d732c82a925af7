import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepPhoto } from "../../../photos/keep-photo";
import { readBytes } from "../../../photos/read-bytes";
import { sellerScopeOf } from "../require-seller-scope";

/** Takes a photo: the body is the file itself. Answers with its name; sent again it is the same. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = await keepPhoto(req.scope, sellerScopeOf(req), await readBytes(req));
  res.status(201).json({ photo: { name } });
}
