import { headers as requestHeaders } from "next/headers";
import { ageHeaders } from "@/lib/age-cookie";
import { VISITOR_HEADER } from "@/lib/visitor-address";

/** The backend said no, with one of its closed set of codes. */
export class BackendError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: unknown,
  ) {
    super(`The backend answered ${String(status)} ${code}`);
    this.name = "BackendError";
  }
}

/** Nobody answered, or what came back was no answer of the market's API. A later try may work. */
export class BackendUnreachable extends Error {
  constructor(cause: unknown) {
    super("The backend did not answer", { cause });
    this.name = "BackendUnreachable";
  }
}

/** What a call is made with beside its path. */
export interface CallOptions {
  method?: "GET" | "POST" | "DELETE";
  body?: Record<string, unknown>;
  /** A file to send as it is, instead of a body. */
  file?: Blob | ReadableStream<Uint8Array>;
  /** Sent besides our own. */
  headers?: Record<string, string>;
  /** Bearer token of a logged-in seller's person. */
  token?: string;
  /** Tells the backend for which visitor this is done, so that it can limit how much one does. */
  forVisitor?: boolean;
  /** Tells the backend whether the visitor has declared her age, without which it shows and sells no alcohol. */
  withAge?: boolean;
  /** How long to wait for the answer; 15 unless told. */
  timeoutSeconds?: number;
}

const DEFAULT_TIMEOUT_SECONDS = 15;

/** What the backend says of its own with a status of failure, for somebody to try again. */
const ANSWERS = ["busy", "carrier_unavailable"];

let storefrontKey: Promise<string> | undefined;

/** The publishable key, asked for once and kept; a failure is not kept. */
async function publishableKey(): Promise<string> {
  storefrontKey ??= send<{ publishable_key: string }>("/open-data/storefront", {}, {}).then(
    (answer) => answer.publishable_key,
  );
  try {
    return await storefrontKey;
  } catch (error) {
    storefrontKey = undefined;
    throw error;
  }
}

/** A name of one or two dots in an address leads to another one than was meant. */
const LEADS_AWAY = /\/\.{1,2}(?:[/?]|$)/;

/**
 * Calls the backend for one visitor; nothing is cached. There is nothing by a name that is a dot or two.
 *
 * @throws BackendError when the backend refuses, BackendUnreachable when it does not answer
 */
export async function callBackend<Answer>(
  path: string,
  options: CallOptions = {},
): Promise<Answer> {
  if (LEADS_AWAY.test(path)) {
    throw new BackendError(404, "not_found", null);
  }
  const headers: Record<string, string> = { ...options.headers };
  if (path.startsWith("/store/")) {
    headers["x-publishable-api-key"] = await publishableKey();
  }
  if (options.token !== undefined) {
    headers.authorization = `Bearer ${options.token}`;
  }
  if (options.forVisitor) {
    Object.assign(headers, await visitorHeaders());
  }
  if (options.withAge) {
    Object.assign(headers, await ageHeaders());
  }
  return send<Answer>(path, options, headers);
}

/** The visitor's address and, with it, the secret by which the backend knows that it is we who say so. */
async function visitorHeaders(): Promise<Record<string, string>> {
  const address = (await requestHeaders()).get(VISITOR_HEADER);
  const secret = process.env.REVALIDATE_SECRET;
  return address && secret ? { [VISITOR_HEADER]: address, "x-storefront-secret": secret } : {};
}

async function send<Answer>(
  path: string,
  options: CallOptions,
  headers: Record<string, string>,
): Promise<Answer> {
  const answer = await request(path, options, headers);
  if (answer.response.ok) {
    return answer.body as Answer;
  }
  const { status } = answer.response;
  const { code, details } = readError(answer.body) ?? {
    code: `http_${String(status)}`,
    details: null,
  };
  if (status >= 500 && !ANSWERS.includes(code)) {
    throw new BackendUnreachable(answer.body);
  }
  throw new BackendError(status, code, details);
}

async function request(
  path: string,
  options: CallOptions,
  headers: Record<string, string>,
): Promise<{ response: Response; body: unknown }> {
  const seconds = options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
  try {
    const response = await fetch(`${process.env.BACKEND_URL ?? "http://localhost:9000"}${path}`, {
      method: options.method ?? "GET",
      headers: {
        accept: "application/json",
        ...(options.body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...bodyOf(options),
      cache: "no-store",
      signal: AbortSignal.timeout(seconds * 1000),
    });
    return { response, body: (await response.json()) as unknown };
  } catch (error) {
    throw new BackendUnreachable(error);
  }
}

/** A stream is passed on while it comes in, which `fetch` wants to be told (`duplex`). */
function bodyOf({ body, file }: CallOptions): RequestInit & { duplex?: "half" } {
  if (file !== undefined) {
    return { body: file, duplex: "half" };
  }
  return body === undefined ? {} : { body: JSON.stringify(body) };
}

function readError(body: unknown): { code: string; details: unknown } | null {
  if (typeof body !== "object" || body === null || !("code" in body)) {
    return null;
  }
  return typeof body.code === "string"
    ? { code: body.code, details: "details" in body ? body.details : undefined }
    : null;
}
