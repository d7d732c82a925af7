import { isAsOnFloor } from "./is-as-on-floor";
import type { Period } from "./period";
import {
  retailOf,
  sumOfClasses,
  TOLD_CHANNELS,
  type ReturnAmounts,
  type ToldChannel,
} from "./return-channels";
import { isTetMonth, monthAfter } from "./return-months";

/** So many times more or less than before is asked about… */
const JUMP = 3;
/** …unless it is a matter of less than this, in đồng. */
const SMALL_VND = 1_000_000;

/** What looks odd in a return and may well be right: it is asked once, never refused. */
export type ReturnQuestion =
  | {
      code: "jump_from_last_month" | "jump_from_last_year";
      /** What is compared, one month or January and February together, and its retail in đồng. */
      months: Period[];
      now_vnd: number;
      before: Period[];
      before_vnd: number;
    }
  | { code: "zero_where_sold"; channels: ToldChannel[] }
  | {
      code: "as_on_floor";
      /** What other floors are said to have sold, and what this one delivered, in đồng. */
      other_floors_vnd: number;
      own_floor_vnd: number;
    }
  | { code: "same_as_last_month" }
  | { code: "all_online" };

export type ReturnQuestionCode = ReturnQuestion["code"];

export const RETURN_QUESTION_CODES: readonly ReturnQuestionCode[] = [
  "jump_from_last_month",
  "jump_from_last_year",
  "zero_where_sold",
  "as_on_floor",
  "same_as_last_month",
  "all_online",
];

/** What the seller filed for other months, by month. */
export type EarlierReturns = ReadonlyMap<Period, ReturnAmounts>;

/**
 * The questions that a return raises, in the order in which they are asked.
 *
 * Tết moves between January and February, so neither is held against the month before it or after it, and
 * against the year before only both together, with February's return.
 */
export function returnQuestions(
  month: Period,
  amounts: ReturnAmounts,
  earlier: EarlierReturns,
): ReturnQuestion[] {
  const before = monthAfter(month, -1);
  const last = earlier.get(before);
  const known = new Map([...earlier, [month, amounts]]);
  const tet = isTetMonth(month) || isTetMonth(before);
  const zeros = last
    ? TOLD_CHANNELS.filter((channel) => last[channel] > 0 && amounts[channel] === 0)
    : [];
  return [
    ...(tet ? [] : jump("jump_from_last_month", [month], [before], known)),
    ...jumpFromLastYear(month, known),
    ...(zeros.length > 0 ? [{ code: "zero_where_sold" as const, channels: zeros }] : []),
    ...asOnFloor(amounts),
    ...(last && toldTheSame(amounts, last) ? [{ code: "same_as_last_month" as const }] : []),
    ...(isAllOnline(amounts) ? [{ code: "all_online" as const }] : []),
  ];
}

function jumpFromLastYear(month: Period, known: EarlierReturns): ReturnQuestion[] {
  const months = isTetMonth(month)
    ? [`${month.slice(0, 4)}-01`, `${month.slice(0, 4)}-02`]
    : [month];
  if (month.endsWith("-01")) return [];
  const before = months.map((one) => monthAfter(one, -12));
  return jump("jump_from_last_year", months, before, known);
}

/** Asked only where every month of both sides is known and both sold something. */
function jump(
  code: "jump_from_last_month" | "jump_from_last_year",
  months: Period[],
  before: Period[],
  known: EarlierReturns,
): ReturnQuestion[] {
  const [now_vnd, before_vnd] = [retailOfMonths(months, known), retailOfMonths(before, known)];
  if (!now_vnd || !before_vnd || Math.abs(now_vnd - before_vnd) < SMALL_VND) return [];
  const far = now_vnd > before_vnd * JUMP || before_vnd > now_vnd * JUMP;
  return far ? [{ code, months, now_vnd, before, before_vnd }] : [];
}

function retailOfMonths(months: readonly Period[], known: EarlierReturns): number | null {
  const returns = months.flatMap((month) => known.get(month) ?? []);
  if (returns.length < months.length) return null;
  return returns.reduce((sum, amounts) => sum + retailOf(amounts), 0);
}

/** The market counts its own deliveries itself: typed once more they would count twice. */
function asOnFloor({ other_floors, own_floor }: ReturnAmounts): ReturnQuestion[] {
  return isAsOnFloor(other_floors, own_floor)
    ? [{ code: "as_on_floor", other_floors_vnd: other_floors, own_floor_vnd: own_floor }]
    : [];
}

function toldTheSame(a: ReturnAmounts, b: ReturnAmounts): boolean {
  return (
    TOLD_CHANNELS.some((channel) => a[channel] > 0) &&
    TOLD_CHANNELS.every((channel) => a[channel] === b[channel])
  );
}

function isAllOnline(amounts: ReturnAmounts): boolean {
  const retail = retailOf(amounts);
  return retail > 0 && sumOfClasses(amounts, ["online"]) === retail;
}
