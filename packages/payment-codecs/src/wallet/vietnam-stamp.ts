const SEVEN_HOURS = 7 * 3_600_000;

/** Fourteen digits, yyyyMMddHHmmss by the clock of Việt Nam, which has no summer time. */
export function vietnamStamp(instant: Date): string {
  const shown = new Date(instant.getTime() + SEVEN_HOURS);
  return shown.toISOString().slice(0, 19).replace(/\D/g, "");
}
