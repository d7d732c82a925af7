import { MEMBER_PASSWORD, memberEmail } from "./test-market";

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

interface CallOptions {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  /** Log-in of a seller's person. */
  token?: string;
  /** Publishable key of the store API. */
  key?: string;
  headers?: Record<string, string>;
}

/** One request to a backend; the body is trusted to have the shape that the caller names, a file is text. */
export async function call<Body>(
  url: string,
  path: string,
  { method = "GET", body, token, key, headers = {} }: CallOptions = {},
): Promise<Answer<Body>> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(key ? { "x-publishable-api-key": key } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { status, headers: answered } = response;
  const isJson = answered.get("content-type")?.includes("json");
  return {
    status,
    headers: answered,
    body: (await (isJson ? response.json() : response.text())) as Body,
  };
}

/** Token of the person who acts for a test seller. */
export async function logInSeller(url: string, sellerHandle: string): Promise<string> {
  const { body } = await call<{ token: string }>(url, "/auth/seller/emailpass", {
    method: "POST",
    body: { email: memberEmail(sellerHandle), password: MEMBER_PASSWORD },
  });
  return body.token;
}

/** The key with which the store API lets a storefront in. */
export async function storefrontKey(url: string): Promise<string> {
  const { body } = await call<{ publishable_key: string }>(url, "/open-data/storefront");
  return body.publishable_key;
}
