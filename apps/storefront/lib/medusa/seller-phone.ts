import { callBackend } from "./call-backend";
import type { SellerRank } from "./seller";
import type { NewApplication } from "./seller-application";

/** What the link of an invitation invites to. */
export interface Invitation extends SellerRank {
  seller: { handle: string; name: string };
  invited_by: string;
}

/** @throws BackendError 404 `invitation_not_found` when the link has ended */
export async function readInvitation(token: string): Promise<Invitation> {
  const answer = await callBackend<{ invitation: Invitation }>("/auth/seller/invitation", {
    method: "POST",
    body: { token },
  });
  return answer.invitation;
}

/** What somebody comes with besides her phone: a link that invites her, or a shop that she opens. */
export interface ComesWith {
  invitation: { token: string; name: string } | null;
  application: NewApplication | null;
}

/**
 * Has a code sent to a phone; the answer is the same for a number that nobody sells with.
 *
 * @throws BackendError 400 for what is no mobile number, 429
 */
export async function sendPhoneCode(phone: string, comes: ComesWith): Promise<void> {
  await callBackend("/auth/seller/phone-code", {
    method: "POST",
    body: {
      phone,
      applying: comes.application !== null,
      ...(comes.invitation === null ? {} : { invitation: comes.invitation.token }),
    },
    forVisitor: true,
  });
}

/**
 * Logs in whoever types the code that the phone received.
 *
 * @returns the bearer token, good for 14 days
 * @throws BackendError 401 `wrong_code`; 404 `invitation_not_found`; 429
 */
export async function verifyPhoneCode(
  phone: string,
  code: string,
  { invitation, application }: ComesWith,
): Promise<string> {
  const answer = await callBackend<{ token: string }>("/auth/seller/phone-code/verify", {
    method: "POST",
    body: {
      phone,
      code,
      ...(invitation === null ? {} : { invitation }),
      ...(application === null ? {} : { application }),
    },
    forVisitor: true,
  });
  return answer.token;
}
