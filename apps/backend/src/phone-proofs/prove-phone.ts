import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { useLoginCode } from "../phone-login/kept-login-code";
import { limitVisitor } from "../rate-limit/limit-visitor";
import { marketSecret } from "../sealing/market-secret";
import { proofToken } from "./proof-token";
import { proofSubject } from "./send-proof-code";

export interface TypedProof {
  /** National form, e.g. 0912345678. */
  phone: string;
  /** What `sendProofCode` answered. */
  request: string;
  code: string;
}

/**
 * What stands for a phone once the code that was sent to it is typed by who asked for it, for as long as `CASH_PROOF_SECONDS`.
 * Throws `wrong_code`, `too_many_requests`.
 */
export async function provePhone(
  container: MedusaContainer,
  { phone, request, code }: TypedProof,
  visitor: string | null,
): Promise<string> {
  await limitVisitor(container, visitor, "login_code_try");
  await useLoginCode(container, proofSubject(phone, request), code);
  const parsed = parsePhone(phone);
  if (parsed.kind === "invalid") {
    throw new MarketError("wrong_code");
  }
  return proofToken(marketSecret(container), parsed.e164, new Date());
}
