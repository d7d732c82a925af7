import { BackendError } from "@/lib/medusa/call-backend";
import { provePhone, sendPhoneCode } from "@/lib/medusa/phone-proofs";
import { keepProof } from "./kept-proof";
import type { CodeNews } from "./checkout-state";

/**
 * Has a code sent to a phone and says what came of it. Never throws.
 *
 * @param phone as it is dialled
 */
export async function askForCode(phone: string): Promise<CodeNews> {
  try {
    await sendPhoneCode(phone);
    return "sent";
  } catch (error) {
    return newsOf(error, "no_mobile");
  }
}

/**
 * Takes a typed code; once it is right this device holds what stands for the phone. Never throws.
 *
 * @returns `null` when it was right, else what to tell
 */
export async function takeCode(phone: string, code: string): Promise<CodeNews | null> {
  try {
    await keepProof(await provePhone(phone, code));
    return null;
  } catch (error) {
    return newsOf(error, "wrong");
  }
}

function newsOf(error: unknown, whenInvalid: CodeNews): CodeNews {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  switch (error.code) {
    case "wrong_code":
      return "wrong";
    case "invalid_input":
      return whenInvalid;
    case "too_many_requests":
      return "too_many";
    default:
      return "unreachable";
  }
}
