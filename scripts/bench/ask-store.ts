import { HouseError } from "../house/house-error";

/** A server's store routes, and the publishable key that they want. */
export interface Store {
  url: string;
  key: string;
}

/** An answer of a store route, whatever its status. */
export async function askStore<Body>(
  { url, key }: Store,
  path: string,
  body?: object,
): Promise<{ status: number; body: Body }> {
  const answer = await fetch(url + path, {
    headers: { "content-type": "application/json", "x-publishable-api-key": key },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Body };
}

/** The same. @throws HouseError when the answer is not 200. */
export async function askStoreFor<Body>(store: Store, path: string, body?: object): Promise<Body> {
  const answer = await askStore<Body>(store, path, body);
  if (answer.status !== 200) {
    const what = JSON.stringify(answer.body).slice(0, 300);
    throw new HouseError(`${path} answered ${String(answer.status)}: ${what}`);
  }
  return answer.body;
}
