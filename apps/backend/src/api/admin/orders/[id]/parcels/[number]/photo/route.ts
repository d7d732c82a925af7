import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readParcelPhoto } from "../../../../../../../parcels/read-parcel-photo";
import { answerWebp } from "../../../../../../answer-webp";

/** The photo of a parcel, for the operator who has to settle what arrived. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", number } = req.params;
  answerWebp(res, await readParcelPhoto(req.scope, id, Number(number)), "kien-hang");
}
