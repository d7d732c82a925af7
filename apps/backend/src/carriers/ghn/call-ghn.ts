import { MarketError } from "../../errors/market-error";
import type { GhnSettings } from "./ghn-settings";

/** Milliseconds that GHN may take for an answer. */
const TIMEOUT = 12_000;
const JSON_TYPE = "application/json";

/** By whose contract GHN is asked. */
export interface GhnKey {
  token: string;
  /** GHN's number of the shop; null for calls that are about all of a token's shops. */
  shop_id: string | null;
}

/**
 * Sends GHN a JSON message and gives what it answers, also when it refuses. Throws `carrier_unavailable` for an answer
 * that is late, no JSON or of a server that failed: then nobody knows what became of the call. It follows no
 * redirects.
 *
 * @param path e.g. "/v2/shipping-order/create"
 */
export async function callGhn(
  { apiUrl }: GhnSettings,
  { token, shop_id }: GhnKey,
  path: string,
  body: Record<string, unknown>,
): Promise<unknown> {
  const headers: Record<string, string> = { "content-type": JSON_TYPE, accept: JSON_TYPE };
  headers.Token = token;
  if (shop_id !== null) {
    headers.ShopId = shop_id;
  }
  try {
    const answer = await fetch(`${apiUrl}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (answer.status < 500) {
      return await answer.json();
    }
  } catch {
    // Said below: what exactly broke tells a seller nothing.
  }
  throw new MarketError("carrier_unavailable");
}
