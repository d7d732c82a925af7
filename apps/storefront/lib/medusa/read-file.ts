import { BackendError, BackendUnreachable } from "./call-backend";

/** Ten thousand products take a while to write. */
const TIMEOUT_MS = 120_000;

/**
 * Asks the backend for a file of the person whose token it is.
 *
 * @throws BackendError with the answer's status alone; BackendUnreachable
 */
export async function readFile(path: string, token: string): Promise<Response> {
  const answer = await fetch(`${process.env.BACKEND_URL ?? "http://localhost:9000"}${path}`, {
    headers: { authorization: `Bearer ${token}` },
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new BackendUnreachable(error);
  });
  if (answer.ok) {
    return answer;
  }
  if (answer.status >= 500) {
    throw new BackendUnreachable(answer.status);
  }
  throw new BackendError(answer.status, `http_${String(answer.status)}`, null);
}
