import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retrieveComplaint } from "../../../../../../complaints/find-complaint";
import { readComplaintPhoto } from "../../../../../../complaints/read-complaint-photo";
import { answerWebp } from "../../../../../answer-webp";
import { sellerScopeOf } from "../../../../require-seller-scope";

/** A photo of a complaint, for its seller's people. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", photo = "" } = req.params;
  const { seller } = sellerScopeOf(req);
  const { id: complaint_id } = await retrieveComplaint(req.scope, { id, seller_id: seller.id });
  answerWebp(res, await readComplaintPhoto(req.scope, { complaint_id, id: photo }), "khieu-nai");
}
