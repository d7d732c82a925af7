import { callBackend } from "./call-backend";
import type { SellerRank } from "./seller";

export interface SellerPerson extends SellerRank {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
}

export interface OpenInvitation extends SellerRank {
  id: string;
  phone: string | null;
  invited_by: string;
  /** ISO 8601. */
  expires_at: string;
}

export interface SellerPeople {
  /** Whether who asks may have a mailbox of her own beside her phone. */
  may_have_own_mail: boolean;
  people: SellerPerson[];
  invitations: OpenInvitation[];
}

/** One line of the log of what was done for a seller. */
export interface SellerAct {
  id: string;
  /** ISO 8601. */
  at: string;
  actor: { kind: "seller" | "buyer" | "operator" | "market"; name: string; role: string };
  action: string;
  subject: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** @throws BackendError 403 `forbidden` without the right to change settings */
export function readSellerPeople(token: string): Promise<SellerPeople> {
  return callBackend<SellerPeople>("/seller/people", { token });
}

/** The latest lines of the log, the newest first. @throws BackendError 403 */
export async function readSellerActs(token: string, limit: number): Promise<SellerAct[]> {
  const answer = await callBackend<{ acts: SellerAct[] }>(`/seller/acts?limit=${String(limit)}`, {
    token,
  });
  return answer.acts;
}

/**
 * Opens an invitation for a week.
 *
 * @returns the secret of its link, which cannot be read again
 * @throws BackendError 400 with `details.fields`; 403 for more than one has oneself
 */
export async function inviteSellerPerson(
  token: string,
  invitation: SellerRank & { phone: string | null },
): Promise<string> {
  const answer = await callBackend<{ invitation: { token: string } }>("/seller/invitations", {
    method: "POST",
    body: { ...invitation },
    token,
  });
  return answer.invitation.token;
}

/** Makes a link that was not used yet worth nothing. @throws BackendError 404 */
export async function withdrawInvitation(token: string, id: string): Promise<void> {
  await callBackend(`/seller/invitations/${encodeURIComponent(id)}`, { method: "DELETE", token });
}

/** @throws BackendError 403 for more than one has oneself; 404; 409 `last_owner` */
export async function changeSellerPerson(
  token: string,
  id: string,
  rank: SellerRank,
): Promise<void> {
  await callBackend(`/seller/people/${encodeURIComponent(id)}`, {
    method: "POST",
    body: { ...rank },
    token,
  });
}

/** Takes a person from the seller. @throws BackendError as `changeSellerPerson` */
export async function removeSellerPerson(token: string, id: string): Promise<void> {
  await callBackend(`/seller/people/${encodeURIComponent(id)}`, { method: "DELETE", token });
}

/** A log-in for another seller that the person acts for. @throws BackendError 404 */
export async function switchSeller(token: string, seller: string): Promise<string> {
  const answer = await callBackend<{ token: string }>("/seller/switch", {
    method: "POST",
    body: { seller },
    token,
  });
  return answer.token;
}

/** Has a code sent to a mailbox. @throws BackendError 400; 409 `wrong_status`; 429 */
export async function sendOwnMailCode(token: string, email: string): Promise<void> {
  await callBackend("/seller/own-mail/code", { method: "POST", body: { email }, token });
}

/** Proves a mailbox. The same again is harmless. @throws BackendError as above; 401 `wrong_code`; 409 `already_exists` */
export async function proveOwnMail(token: string, email: string, code: string): Promise<void> {
  await callBackend("/seller/own-mail", { method: "POST", body: { email, code }, token });
}
