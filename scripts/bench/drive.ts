import autocannon from "autocannon";
import { HouseError } from "../house/house-error";
import type { Ask } from "./questions";

const CONNECTIONS = 8;
const TIMEOUT_SECONDS = 60;

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds from the question to the end of its answer. */
  p50: number;
  p95: number;
  p99: number;
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param elapsed milliseconds from the first question to the last answer. */
export function loadOf(times: readonly number[], elapsed: number): Load {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    requestsPerSecond: (1_000 * sorted.length) / elapsed,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
  };
}

/** What is sent for a question besides its path. */
export function requestOf({ body }: Ask, headers: Record<string, string>) {
  return body === undefined
    ? { method: "GET" as const, headers }
    : {
        method: "POST" as const,
        headers: { ...headers, "content-type": "application/json" },
        body,
      };
}

/**
 * Asks all of `asks`, as fast as eight visitors can who each wait for one answer before they ask again.
 * @throws HouseError when an answer is not 200.
 */
export async function drive(
  url: string,
  asks: readonly Ask[],
  headers: Record<string, string>,
): Promise<Load> {
  const times: number[] = [];
  let next = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const ask = asks[next % asks.length] as Ask;
    next += 1;
    return { ...request, path: ask.path, ...requestOf(ask, headers) };
  };
  const options = {
    url,
    connections: Math.min(CONNECTIONS, asks.length),
    amount: asks.length,
    timeout: TIMEOUT_SECONDS,
    requests: [{ setupRequest }],
  };
  const started = performance.now();
  let last = started;
  const { non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: Error | null, found) =>
      error ? reject(error) : resolve(found),
    );
    run.on("response", (_client, _status, _bytes, milliseconds) => {
      times.push(milliseconds);
      last = performance.now();
    });
  });
  if (non2xx + errors > 0) {
    const refused = `${non2xx + errors} of ${asks.length} answers were refused`;
    throw new HouseError(`${url}${asks[0]?.path ?? ""}: ${refused}`);
  }
  return loadOf(times, last - started);
}
