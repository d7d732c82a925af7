import { callAccount } from "./account";
import { callBackend } from "./call-backend";
import type { CodeRequest } from "./phone-proofs";

/**
 * Has a code sent that opens the account of a phone.
 *
 * @throws BackendError `invalid_input` for a number that takes no text messages, `too_many_requests`
 */
export async function sendAccountCode(phone: string): Promise<CodeRequest> {
  const answer = await callBackend<{ request: string; expires_in_seconds: number }>(
    "/store/account/codes",
    { method: "POST", body: { phone }, forVisitor: true },
  );
  return { request: answer.request, seconds: answer.expires_in_seconds };
}

/**
 * Logs in with the code that the phone received.
 *
 * @param device what she may know it by
 * @returns what this device keeps, and until when (ISO 8601)
 * @throws BackendError `wrong_code`, `invalid_input` for what is no code, `too_many_requests`
 */
export async function openSession(
  typed: { phone: string; request: string; code: string },
  device: string,
): Promise<{ token: string; endsAt: string }> {
  const { phone, request, code } = typed;
  const answer = await callBackend<{ token: string; ends_at: string }>("/store/account/sessions", {
    method: "POST",
    body: { phone, request, code, device },
    forVisitor: true,
  });
  return { token: answer.token, endsAt: answer.ends_at };
}

/** A device that is logged in. Instants in ISO 8601. */
export interface Device {
  id: string;
  name: string;
  openedAt: string;
  endsAt: string;
  current: boolean;
}

interface DeviceWire {
  id: string;
  device: string;
  opened_at: string;
  ends_at: string;
  current: boolean;
}

/** The devices that are logged in, the last one first. @throws BackendError 401 */
export async function readDevices(session: string): Promise<Device[]> {
  const { sessions } = await callAccount<{ sessions: DeviceWire[] }>(session, "/sessions");
  return sessions.map(({ id, device, opened_at, ends_at, current }) => ({
    id,
    name: device,
    openedAt: opened_at,
    endsAt: ends_at,
    current,
  }));
}

/** Logs one device out; `current` is this one. @throws BackendError 401 when this one is out already */
export async function endSession(session: string, id: string): Promise<void> {
  await callAccount(session, `/sessions/${encodeURIComponent(id)}`, {
    method: "DELETE",
  });
}

/** Logs every device out, this one too. @throws BackendError 401 when this one is out already */
export async function endAllSessions(session: string): Promise<void> {
  await callAccount(session, "/sessions", {
    method: "DELETE",
  });
}
