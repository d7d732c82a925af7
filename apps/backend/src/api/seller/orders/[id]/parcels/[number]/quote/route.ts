import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { quoteShipment } from "../../../../../../../carriers/quote-shipment";
import { parcelNameOf } from "../../../../parcel-name";
import type { QuoteShipment } from "../../../../shipment-validators";

/** What the seller's carrier would ask for the parcel; nothing is made. */
export async function POST(req: MedusaRequest<QuoteShipment>, res: MedusaResponse): Promise<void> {
  res.json({ quote: await quoteShipment(req.scope, parcelNameOf(req), req.validatedBody) });
}
