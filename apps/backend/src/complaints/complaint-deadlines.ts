import { ANSWER_WORKING_DAYS, DECISION_WORKING_DAYS } from "@cho-lang/seller-rules/complaints";
import { addWorkingMinutes } from "@cho-lang/working-time/add-working-minutes";
import { USUAL_REST_DAYS } from "@cho-lang/working-time/usual-calendar";
import { USUAL_WEEK } from "@cho-lang/working-time/working-week";

const DAY_MINUTES = USUAL_WEEK.closesAt - USUAL_WEEK.opensAt;

function afterWorkingDays(start: Date, days: number): Date {
  return addWorkingMinutes(start, days * DAY_MINUTES, USUAL_WEEK, USUAL_REST_DAYS);
}

/** Until when the seller answers a complaint that was opened at an instant. */
export function answerBy(openedAt: Date): Date {
  return afterWorkingDays(openedAt, ANSWER_WORKING_DAYS);
}

/** Until when the operator decides about one that came to her at an instant. */
export function decideBy(escalatedAt: Date): Date {
  return afterWorkingDays(escalatedAt, DECISION_WORKING_DAYS);
}
