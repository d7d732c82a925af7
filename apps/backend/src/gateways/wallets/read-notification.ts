import type { MedusaRequest } from "@medusajs/framework/http";
import { MarketError } from "../../errors/market-error";
import { readBytes } from "../../http-guards/read-bytes";

/** Bytes of a notification: a wallet writes about one thousand. */
const BOUND = { most: 16_384, refusal: () => new MarketError("invalid_input") };

/** The body of a wallet's notification as it came, whose route must not read it before. Throws `invalid_input` for a huge one. */
export async function readNotification(req: MedusaRequest): Promise<string> {
  return (await readBytes(req, BOUND)).toString("utf8");
}
