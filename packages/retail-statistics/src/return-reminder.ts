const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_BEFORE = 3;
/** Whoever was late for longer is asked by a person. */
const DAYS_AFTER = 14;

/** What a seller who has not filed is written: once before the last day, once after it. */
export type ReminderStep = "before" | "late";

/**
 * The reminder that is due on a day, YYYY-MM-DD in Việt Nam: `before` from three days before the last day
 * to that day, `late` for two weeks after it, else none. Each goes out once, on whichever of its days the
 * market is awake.
 */
export function reminderStep(dueOn: string, today: string): ReminderStep | null {
  const late = Math.round((Date.parse(today) - Date.parse(dueOn)) / DAY_MS);
  if (late > 0) return late <= DAYS_AFTER ? "late" : null;
  return late >= -DAYS_BEFORE ? "before" : null;
}
