import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readComplaintPhoto } from "../../../../../../complaints/read-complaint-photo";
import { answerWebp } from "../../../../../answer-webp";

/** A photo of a complaint, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: complaint_id = "", photo = "" } = req.params;
  answerWebp(res, await readComplaintPhoto(req.scope, { complaint_id, id: photo }), "khieu-nai");
}
