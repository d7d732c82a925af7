import { query } from "./database";
import { call } from "./market-client";
import type { RunningBackend } from "./start-backend";

/** Registers somebody whom the market invited as an operator, and returns her first token. */
export async function registerInvited(
  { url, databaseUrl }: RunningBackend,
  body: { email: string; password: string },
): Promise<string> {
  await query(
    databaseUrl,
    `INSERT INTO invite (id, email, token, expires_at)
     VALUES ('invite_' || $1, $1, 'unused', now() + interval '1 day')`,
    [body.email],
  );
  const path = "/auth/user/emailpass/register";
  return (await call<{ token: string }>(url, path, { method: "POST", body })).body.token;
}
