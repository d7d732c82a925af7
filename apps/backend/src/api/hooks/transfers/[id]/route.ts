import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../../errors/market-error";
import { readBytes } from "../../../../http-guards/read-bytes";
import { takeNotice } from "../../../../transfers/take-notice";

/** Bytes of a notice: a service writes less than one thousand. */
const BOUND = { most: 16_384, refusal: () => new MarketError("invalid_input") };

/** A bank service tells that money arrived on a seller's account. Answered as SePay wants it; Casso asks for a 200 alone. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { headers } = req;
  await takeNotice(req.scope, req.params.id ?? "", { headers, raw: await readBytes(req, BOUND) });
  res.json({ success: true });
}
