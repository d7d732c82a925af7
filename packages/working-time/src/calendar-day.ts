const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Việt Nam is seven hours ahead of UTC, all year round. */
const OFFSET = 7 * 60 * MINUTE;

/** The calendar day of an instant in Việt Nam, YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);
}

/** The instant of a minute of a day in Việt Nam. @param minute after midnight */
export function instantAt(day: string, minute: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET + minute * MINUTE);
}

/** The day after, YYYY-MM-DD. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
