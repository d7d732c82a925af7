import { query } from "./database";
import { call, type Answer } from "./market-client";
import { newPhone } from "./new-phone";
import type { RunningBackend } from "./start-backend";

interface Invited {
  role: string;
  rights: string[];
  phone?: string | null;
}

export interface Joined {
  token: string;
  phone: string;
}

/** The code that was last sent to a number; undefined when none was. */
export async function lastCode(
  { databaseUrl }: RunningBackend,
  phone: string,
): Promise<string | undefined> {
  const [row] = await query<{ text: string }>(
    databaseUrl,
    `SELECT data->>'text' AS text FROM notification
     WHERE "to" = $1 AND channel = 'sms' ORDER BY created_at DESC LIMIT 1`,
    [phone],
  );
  return /\d{6}/.exec(row?.text ?? "")?.[0];
}

/** Asks for a code and reads it from the phone. */
export async function receiveCode(
  backend: RunningBackend,
  phone: string,
  invitation?: string,
  applying = false,
): Promise<string> {
  const before = await lastCode(backend, phone);
  const body = { phone, applying, ...(invitation ? { invitation } : {}) };
  await call(backend.url, "/auth/seller/phone-code", { method: "POST", body });
  for (;;) {
    const code = await lastCode(backend, phone);
    if (code !== undefined && code !== before) {
      return code;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Types a code. */
export function typeCode<Body = { token: string }>(
  { url }: RunningBackend,
  body: {
    phone: string;
    code: string;
    invitation?: { token: string; name: string };
    application?: object;
  },
): Promise<Answer<Body>> {
  return call<Body>(url, "/auth/seller/phone-code/verify", { method: "POST", body });
}

/** Opens an invitation as the owner of `token`, and returns the secret of its link. */
export async function invite(
  { url }: RunningBackend,
  token: string,
  body: Invited,
): Promise<{ id: string; token: string }> {
  const path = "/seller/invitations";
  const answer = await call<{ invitation: { id: string; token: string } }>(url, path, {
    method: "POST",
    token,
    body,
  });
  return answer.body.invitation;
}

/** Invites somebody and has her join with her phone. */
export async function join(
  backend: RunningBackend,
  owner: string,
  { name, ...invited }: Invited & { name: string },
  phone = newPhone(),
): Promise<Joined> {
  const { token: link } = await invite(backend, owner, invited);
  const code = await receiveCode(backend, phone, link);
  const { body } = await typeCode(backend, { phone, code, invitation: { token: link, name } });
  return { token: body.token, phone };
}
