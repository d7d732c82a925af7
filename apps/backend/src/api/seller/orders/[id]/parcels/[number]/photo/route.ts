import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBytes } from "../../../../../../../http-guards/read-bytes";
import { keepParcelPhoto } from "../../../../../../../parcels/keep-parcel-photo";
import { readParcelPhoto } from "../../../../../../../parcels/read-parcel-photo";
import { PHOTO_BOUND } from "../../../../../../../photos/photo-bound";
import { retrieveScopedOrder } from "../../../../../../../seller-scope/retrieve-scoped-order";
import { answerWebp } from "../../../../../../answer-webp";
import { sellerScopeOf } from "../../../../../require-seller-scope";

/** Takes the photo of a parcel that was handed over: the body is the file itself. Sent again it is the same. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", number } = req.params;
  const bytes = await readBytes(req, PHOTO_BOUND);
  await keepParcelPhoto(req.scope, sellerScopeOf(req), id, Number(number), bytes);
  res.status(201).json({ parcel: { number: Number(number), photo: true } });
}

/** The photo of a parcel, for its seller's people. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", number } = req.params;
  await retrieveScopedOrder(req.scope, sellerScopeOf(req), id);
  answerWebp(res, await readParcelPhoto(req.scope, id, Number(number)), "kien-hang");
}
