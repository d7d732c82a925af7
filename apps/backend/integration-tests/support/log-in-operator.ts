import { query } from "./database";
import { call } from "./market-client";
import { registerInvited } from "./register-invited";
import type { RunningBackend } from "./start-backend";

const OPERATOR = { email: "van-hanh@cho-lang.example", password: "mat-khau-van-hanh" };

/** Makes an operator of the market and returns her token. Once a database. */
export async function logInOperator(backend: RunningBackend): Promise<string> {
  const { url, databaseUrl } = backend;
  await registerInvited(backend, OPERATOR);
  await query(databaseUrl, `INSERT INTO "user" (id, email) VALUES ('user_operator', $1)`, [
    OPERATOR.email,
  ]);
  await query(
    databaseUrl,
    `UPDATE auth_identity SET app_metadata = '{"user_id": "user_operator"}'
     WHERE id = (SELECT auth_identity_id FROM provider_identity WHERE entity_id = $1)`,
    [OPERATOR.email],
  );
  const { body } = await call<{ token: string }>(url, "/auth/user/emailpass", {
    method: "POST",
    body: OPERATOR,
  });
  return body.token;
}
