import { house } from "../buying/house";
import { PASSWORD } from "../buying/seller";

/** What a seller does with an order next, by where it stands. */
const NEXT_STEP = { placed: "confirm", confirmed: "hand-over", handed_over: "deliver" } as const;

async function ask<Answer>(path: string, token: string, body?: object): Promise<Answer> {
  const response = await fetch(`${house().backendUrl}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  return (await response.json()) as Answer;
}

/**
 * Carries every order that waits on a demonstration seller's board to its end, as she would: what other
 * journeys ordered before fills its first page, and the board shows the oldest first.
 */
export async function clearBoard(seller: string): Promise<void> {
  const who = { email: `${seller}@cho-lang.example`, password: PASSWORD };
  const { token } = await ask<{ token: string }>("/auth/seller/emailpass", "", who);
  for (const [status, next] of Object.entries(NEXT_STEP)) {
    const list = `/seller/orders?status=${status}&limit=100`;
    const waiting = () => ask<{ orders: { id: string }[] }>(list, token);
    for (let { orders } = await waiting(); orders.length > 0; { orders } = await waiting()) {
      for (const { id } of orders) await ask(`/seller/orders/${id}/${next}`, token, {});
    }
  }
}
