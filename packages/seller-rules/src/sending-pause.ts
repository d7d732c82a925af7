import { addDays, vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** Most days ahead for which a seller may say that she sends nothing. */
export const LONGEST_PAUSE_DAYS = 30;

/**
 * A seller sends nothing until a day, e.g. while the sea is rough or a wedding is on. Her goods stay on sale
 * and her orders are confirmed within their time as ever, since a buyer must soon know whether she gets
 * them; only handing over waits.
 */
export interface SendingPause {
  /** The first day on which she sends again. */
  readonly sends_from: VietnamDay;
  /** In her words; null when she gave none. */
  readonly reason: string | null;
}

/** A pause as it is kept with the seller; over it stays there and means nothing. */
export interface StoredPause {
  readonly sends_from: VietnamDay | null;
  readonly pause_reason: string | null;
}

/** What holds of a pause on `today`: it is over with the first instant of its day, without anybody's doing. */
export function pauseOn(pause: SendingPause | null, today: VietnamDay): SendingPause | null {
  return pause !== null && pause.sends_from > today ? pause : null;
}

/** Whether and until when a seller sends nothing at `now`. */
export function sendingPause(stored: StoredPause, now: Date): SendingPause | null {
  const { sends_from, pause_reason: reason } = stored;
  return sends_from === null ? null : pauseOn({ sends_from, reason }, vietnamDay(now));
}

/** Days from which she may say on `today` that she sends again: the next Monday first, then all others. */
export function daysToSendAgain(today: VietnamDay): VietnamDay[] {
  const days = Array.from({ length: LONGEST_PAUSE_DAYS }, (_, index) => addDays(today, index + 1));
  const monday = days.findIndex(isMonday);
  return [...days.slice(monday, monday + 1), ...days.toSpliced(monday, 1)];
}

function isMonday(day: VietnamDay): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}
