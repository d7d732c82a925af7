import { house } from "../buying/house";
import { PASSWORD } from "../buying/seller";

/** Asks the seller's API; with a body it posts. Throws unless the answer is good. */
export type AskSeller = <Answer>(path: string, body?: object) => Promise<Answer>;

async function ask<Answer>(path: string, token: string, body?: object): Promise<Answer> {
  const response = await fetch(`${house().backendUrl}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  return (await response.json()) as Answer;
}

/** Logs a demonstration seller's person in to ask as she may. */
export async function asSeller(seller: string): Promise<AskSeller> {
  const who = { email: `${seller}@cho-lang.example`, password: PASSWORD };
  const { token } = await ask<{ token: string }>("/auth/seller/emailpass", "", who);
  return (path, body) => ask(path, token, body);
}
