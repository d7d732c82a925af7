import type { MedusaContainer } from "@medusajs/framework/types";
import { proofToken } from "../phone-proofs/proof-token";
import { marketSecret } from "../sealing/market-secret";
import { findSession } from "./find-session";

/**
 * What stands for a phone (E.164) whose owner is logged in with it: she has proven it, so her cash order needs no code
 * of its own. Null without a session and for every other number.
 *
 * @param token what the device holds; null when it holds nothing
 */
export async function proofBySession(
  container: MedusaContainer,
  token: string | null,
  phone: string,
  now: Date,
): Promise<string | null> {
  const session = token === null ? null : await findSession(container, token, now);
  return session?.account.phone === phone ? proofToken(marketSecret(container), phone, now) : null;
}
