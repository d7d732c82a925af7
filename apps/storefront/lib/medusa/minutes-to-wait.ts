/** Whole minutes until a refused request may be tried again, as the refusal's details tell; at least one. */
export function minutesToWait(details: unknown): number {
  const seconds =
    typeof details === "object" && details !== null && "retry_after_seconds" in details
      ? Number(details.retry_after_seconds)
      : Number.NaN;
  return seconds > 0 ? Math.ceil(seconds / 60) : 1;
}
