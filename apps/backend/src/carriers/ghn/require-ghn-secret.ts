import { createHash, timingSafeEqual } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ghnSettings } from "./ghn-settings";
import { MarketError } from "../../errors/market-error";

const HOOK = "/hooks/ghn/";

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/**
 * Middleware that lets only calls to the address with GHN's secret go on; `not_found` for every other, and where GHN
 * cannot call. The log of requests, which is written once they are answered, gets the address without it.
 */
export function requireGhnSecret(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const [path = ""] = req.originalUrl.split("?", 1);
  const given = path.slice(HOOK.length).replace(/\/$/, "");
  req.originalUrl = `${HOOK}***`;
  const secret = ghnSettings(process.env)?.hookSecret;
  const isGhn = secret && timingSafeEqual(digest(given), digest(secret));
  next(isGhn ? undefined : new MarketError("not_found"));
}
