import { callBackend } from "./call-backend";

/**
 * Has a code sent to a buyer's phone.
 *
 * @throws BackendError `invalid_input` for a number that takes no text messages, `too_many_requests`, `not_found` on a
 *   market that asks for no codes
 */
export async function sendPhoneCode(phone: string): Promise<void> {
  await callBackend("/store/phone-codes", { method: "POST", body: { phone }, forVisitor: true });
}

/** What stands for a phone, and for how long. */
export interface PhoneProof {
  token: string;
  seconds: number;
}

/**
 * What stands for a phone once the code that it received is typed.
 *
 * @throws BackendError `wrong_code`, `invalid_input` for what is no code, `too_many_requests`
 */
export async function provePhone(phone: string, code: string): Promise<PhoneProof> {
  const answer = await callBackend<{ proof: string; expires_in_seconds: number }>(
    "/store/phone-proofs",
    { method: "POST", body: { phone, code }, forVisitor: true },
  );
  return { token: answer.proof, seconds: answer.expires_in_seconds };
}
