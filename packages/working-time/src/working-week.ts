/** When somebody works: the same hours on each of these days of the week, by the clock of Việt Nam. */
export interface WorkingWeek {
  /** Days of the week, 1 for Monday to 7 for Sunday (ISO 8601); at least one. */
  weekdays: readonly number[];
  /** Minutes after midnight; before `closesAt`. */
  opensAt: number;
  /** Minutes after midnight, 1440 at most. */
  closesAt: number;
}

/** Monday to Saturday from seven to five: the hours of a cooperative's packing room. */
export const USUAL_WEEK: WorkingWeek = {
  weekdays: [1, 2, 3, 4, 5, 6],
  opensAt: 7 * 60,
  closesAt: 17 * 60,
};
