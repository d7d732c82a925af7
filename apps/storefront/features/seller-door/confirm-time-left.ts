import { USUAL_REST_DAYS } from "@cho-lang/working-time/usual-calendar";
import { workingMinutesBetween } from "@cho-lang/working-time/working-minutes-between";
import { USUAL_WEEK } from "@cho-lang/working-time/working-week";

export interface TimeLeft {
  /** Working hours and minutes, both whole. */
  hours: number;
  minutes: number;
  /** Less than two working hours: what is to be done first. */
  urgent: boolean;
}

const URGENT_MINUTES = 120;

/**
 * What is left of the working time in which an order must be confirmed; null when it is over.
 *
 * @param confirmBy ISO 8601
 */
export function confirmTimeLeft(confirmBy: string, now = new Date()): TimeLeft | null {
  const until = new Date(confirmBy);
  if (until <= now) {
    return null;
  }
  const left = workingMinutesBetween(now, until, USUAL_WEEK, USUAL_REST_DAYS);
  return { hours: Math.floor(left / 60), minutes: left % 60, urgent: left < URGENT_MINUTES };
}
