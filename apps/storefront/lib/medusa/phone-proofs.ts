import { callBackend } from "./call-backend";

/**
 * Has a code sent to a buyer's phone.
 *
 * @returns what proves the phone together with the code; only who holds it can use the code
 *
 * @throws BackendError `invalid_input` for a number that takes no text messages, `too_many_requests`, `not_found` on a
 *   market that asks for no codes
 */
export async function sendPhoneCode(phone: string): Promise<CodeRequest> {
  const answer = await callBackend<{ request: string; expires_in_seconds: number }>(
    "/store/phone-codes",
    { method: "POST", body: { phone }, forVisitor: true },
  );
  return { request: answer.request, seconds: answer.expires_in_seconds };
}

/** One code that was sent, and how long it is good for. */
export interface CodeRequest {
  request: string;
  seconds: number;
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
export async function provePhone(
  phone: string,
  request: string,
  code: string,
): Promise<PhoneProof> {
  const answer = await callBackend<{ proof: string; expires_in_seconds: number }>(
    "/store/phone-proofs",
    { method: "POST", body: { phone, request, code }, forVisitor: true },
  );
  return { token: answer.proof, seconds: answer.expires_in_seconds };
}
