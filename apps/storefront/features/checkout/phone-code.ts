import { BackendError } from "@/lib/medusa/call-backend";
import { provePhone, sendPhoneCode } from "@/lib/medusa/phone-proofs";
import type { CodeNews } from "./checkout-state";
import { keepProof, keepRequest, keptRequest } from "./kept-proof";

/**
 * Has a code sent to a phone, which only this device can use, and says what came of it. Never throws.
 *
 * @param phone as it is dialled
 */
export async function askForCode(phone: string): Promise<CodeNews> {
  try {
    await keepRequest(await sendPhoneCode(phone));
    return "sent";
  } catch (error) {
    return newsOf(error, { invalid_input: "no_mobile" }) ?? "unreachable";
  }
}

/**
 * Takes a typed code; once it is right this device holds what stands for the phone. Never throws.
 *
 * @returns `null` when it was right, else what to tell
 */
export async function takeCode(phone: string, code: string): Promise<CodeNews | null> {
  const request = await keptRequest();
  if (code === "") {
    return "missing";
  }
  if (request === null) {
    return "wrong";
  }
  try {
    await keepProof(await provePhone(phone, request, code));
    return null;
  } catch (error) {
    return newsOf(error, { invalid_input: "wrong", wrong_code: "wrong" }) ?? "unchecked";
  }
}

function newsOf(error: unknown, known: Record<string, CodeNews>): CodeNews | undefined {
  if (!(error instanceof BackendError)) {
    return undefined;
  }
  return error.code === "too_many_requests" ? "too_many" : known[error.code];
}
