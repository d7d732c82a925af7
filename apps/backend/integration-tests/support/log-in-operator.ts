import { query } from "./database";
import { call } from "./market-client";
import { registerInvited } from "./register-invited";
import type { RunningBackend } from "./start-backend";

/** Makes an operator of the market and returns her token. Once a database and name. */
export async function logInOperator(backend: RunningBackend, name = "van-hanh"): Promise<string> {
  const { url, databaseUrl } = backend;
  const operator = { email: `${name}@cho-lang.example`, password: "mat-khau-van-hanh" };
  const id = name === "van-hanh" ? "user_operator" : `user_${name}`;
  await registerInvited(backend, operator);
  await query(databaseUrl, `INSERT INTO "user" (id, email) VALUES ($1, $2)`, [id, operator.email]);
  await query(
    databaseUrl,
    `UPDATE auth_identity SET app_metadata = $1
     WHERE id = (SELECT auth_identity_id FROM provider_identity WHERE entity_id = $2)`,
    [JSON.stringify({ user_id: id }), operator.email],
  );
  const { body } = await call<{ token: string }>(url, "/auth/user/emailpass", {
    method: "POST",
    body: operator,
  });
  return body.token;
}
