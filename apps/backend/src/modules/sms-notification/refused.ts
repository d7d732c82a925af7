/** How every error begins that says that the gateway for text messages did not take one. */
export const REFUSED = "The text-message gateway did not take it";

/** What the gateway's refusal says, without number and text; null for any other error. */
export function refusalIn(error: unknown): string | null {
  const message = error instanceof Error ? error.message : "";
  const start = message.indexOf(REFUSED);
  return start < 0 ? null : (message.slice(start).split("\n")[0] ?? null);
}
