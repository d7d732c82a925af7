import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readParcelPhoto } from "../../../../../../../parcels/read-parcel-photo";
import { ownOrderOf } from "../../../../own-order-of";

/** The photo of a parcel in base64, for the buyer who proves in headers that the order is hers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownOrderOf(req);
  const webp = await readParcelPhoto(req.scope, id, Number(req.params.number));
  res.set("cache-control", "private, no-store");
  res.json({ photo: { webp: webp.toString("base64") } });
}
