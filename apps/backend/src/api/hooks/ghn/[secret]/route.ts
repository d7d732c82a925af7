import { readGhnNotice } from "@cho-lang/delivery/ghn/read-ghn-notice";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { takeGhnNotice } from "../../../../carriers/take-ghn-notice";
import { MarketError } from "../../../../errors/market-error";
import { readBytes } from "../../../../http-guards/read-bytes";

/** Bytes of a call: GHN writes about two thousand. */
const BOUND = { most: 65_536, refusal: () => new MarketError("invalid_input") };

/** GHN calls about an order, by the address that holds its secret; 200 ends its tries. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const notice = readGhnNotice((await readBytes(req, BOUND)).toString("utf8"));
  if (notice) {
    await takeGhnNotice(req.scope, notice);
  }
  res.json({ success: true });
}
