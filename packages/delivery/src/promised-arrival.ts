import { addDays, daysBetween, vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { USUAL_CUTOFF } from "./carried-goods";
import type { TransitDays } from "./transit-days";

/** What is promised of a parcel. */
export interface Arrival {
  /** The day on which its seller hands it over at the latest. */
  hand_over_on: VietnamDay;
  /** The first and the last day on which it arrives; both count. */
  from: VietnamDay;
  to: VietnamDay;
}

export interface Departure {
  placed_at: Date;
  /** "HH:MM" in Việt Nam, until which it leaves on the same day; null for the market's usual one. */
  cutoff: string | null;
  /** Days of the week on which it is handed over, 1 Monday to 7 Sunday. */
  weekdays: readonly number[];
  /** Public holidays, YYYY-MM-DD. */
  holidays: ReadonlySet<string>;
  /** First day on which its seller sends again; null while she sends. */
  sends_from: VietnamDay | null;
}

const SUNDAY = 7;
/** Days that are looked through for one to leave on: longer than any run of holidays and any week. */
const LOOK_AHEAD_DAYS = 60;
const MINUTE_MS = 60_000;
const OFFSET_MINUTES = 7 * 60;

/**
 * When a parcel arrives. It leaves on the first day on which it is handed over, its own day until the cut-off. Carriers
 * stand still on public holidays, and bring nothing on Sundays: what would arrive then arrives on the next working day,
 * and all these days are days on the way. Goods that bear only so many leave on the first day from which they arrive in time, so
 * not before a day off that they would spend in a store room.
 *
 * @param bearsDays whole days on the way that the goods bear; null for any number
 * @returns null when there is no such day within two months
 */
export function promisedArrival(
  departure: Departure,
  transit: TransitDays,
  bearsDays: number | null,
): Arrival | null {
  const first = firstDay(departure);
  for (let ahead = 0; ahead < LOOK_AHEAD_DAYS; ahead += 1) {
    const day = addDays(first, ahead);
    if (leavesOn(day, departure)) {
      const to = arrivesOn(day, transit.most, departure.holidays);
      if (bearsDays === null || daysBetween(day, to) <= bearsDays) {
        return { hand_over_on: day, from: arrivesOn(day, transit.least, departure.holidays), to };
      }
    }
  }
  return null;
}

function firstDay({ placed_at, cutoff, sends_from }: Departure): VietnamDay {
  const today = vietnamDay(placed_at);
  const minute = Math.floor(placed_at.getTime() / MINUTE_MS + OFFSET_MINUTES) % (24 * 60);
  const soonest = minute <= minuteOf(cutoff ?? USUAL_CUTOFF) ? today : addDays(today, 1);
  return sends_from !== null && sends_from > soonest ? sends_from : soonest;
}

function leavesOn(day: VietnamDay, { weekdays, holidays }: Departure): boolean {
  return weekdays.includes(weekdayOf(day)) && !holidays.has(day);
}

function arrivesOn(day: VietnamDay, transit: number, holidays: ReadonlySet<string>): VietnamDay {
  let arrival = day;
  for (let left = transit; left > 0; left -= 1) {
    do arrival = addDays(arrival, 1);
    while (holidays.has(arrival));
  }
  // Who brings it on the very day works on that day.
  while (transit > 0 && (weekdayOf(arrival) === SUNDAY || holidays.has(arrival))) {
    arrival = addDays(arrival, 1);
  }
  return arrival;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: VietnamDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || SUNDAY;
}
