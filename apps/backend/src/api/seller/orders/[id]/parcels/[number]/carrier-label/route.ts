import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openLabel } from "../../../../../../../carriers/open-label";
import { parcelNameOf } from "../../../../parcel-name";

/** Where the carrier's own label of the parcel is printed from, for some minutes. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ url: await openLabel(req.scope, parcelNameOf(req)) });
}
