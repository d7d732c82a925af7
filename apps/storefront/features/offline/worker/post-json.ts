import { timeoutSignal } from "./timeout-signal";

const PATIENCE_MILLISECONDS = 60_000;

/**
 * Posts to the market.
 *
 * @returns its answer; "refused" when it says that the posted thing is none; "later" when it is unwell
 * @throws TypeError or DOMException without a line
 */
export async function postJson<Answer>(
  path: string,
  body: object,
): Promise<Answer | { kind: "refused" } | { kind: "later" }> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: timeoutSignal(PATIENCE_MILLISECONDS),
  });
  if (response.ok) {
    return (await response.json()) as Answer;
  }
  return { kind: response.status === 400 ? "refused" : "later" };
}
