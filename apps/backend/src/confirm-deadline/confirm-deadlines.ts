import { addWorkingMinutes } from "@cho-lang/working-time/add-working-minutes";
import { USUAL_REST_DAYS } from "@cho-lang/working-time/usual-calendar";
import { USUAL_WEEK } from "@cho-lang/working-time/working-week";

export interface ConfirmDeadlines {
  /** Half of the time is over: the seller is reminded. */
  remind_at: Date;
  /** Three quarters are over: her helpers are asked. */
  escalate_at: Date;
  /** All of it is over: the order is cancelled by itself. */
  confirm_by: Date;
}

/** Until when an order placed at an instant must be confirmed. @param minutes working minutes, 1 or more */
export function confirmDeadlines(placedAt: Date, minutes: number): ConfirmDeadlines {
  const after = (part: number): Date =>
    addWorkingMinutes(placedAt, Math.ceil(minutes * part), USUAL_WEEK, USUAL_REST_DAYS);
  return { remind_at: after(1 / 2), escalate_at: after(3 / 4), confirm_by: after(1) };
}
