import { readTexts } from "@cho-lang/retail-statistics/return-amount";
import { RETURN_CHANNELS, type ReturnAmounts } from "@cho-lang/retail-statistics/return-channels";
import { ordersWithoutAmount, readOrders } from "@cho-lang/retail-statistics/return-orders";
import { returnQuestions, type ReturnQuestion } from "@cho-lang/retail-statistics/return-questions";
import {
  AMOUNT_TEXTS,
  CORRECTION_TEXT,
  EMPTY_TEXT,
  ORDERS_ALONE_TEXT,
  ORDER_TEXTS,
  SOLD_TEXT,
} from "./filing-texts";
import type { ToldMonth } from "./filing";
import { amountsOf, lastVersions, type ReturnRow } from "./return-view";

const SHORTEST_REASON = 5;

/** What a filing is held against of a version that there is already, or that a row above it will make. */
export type KnownVersion = Pick<
  ReturnRow,
  "month" | "version" | "request_id" | "nothing_sold" | "amounts" | "other_orders"
>;

/** What becomes of a filing. */
export type ReturnPlan<Row extends KnownVersion> =
  | { kind: "known"; row: Row }
  | { kind: "wrong"; fields: Record<string, string> }
  | { kind: "asked"; questions: ReturnQuestion[] }
  | NewReturnPlan<Row>;

export interface NewReturnPlan<Row extends KnownVersion> {
  kind: "new";
  last: Row | null;
  amounts: ReturnAmounts;
  other_orders: number | null;
  /** All that it raised, each answered with yes. */
  questions: ReturnQuestion[];
}

interface Background<Row extends KnownVersion> {
  /** What the market delivered for the seller in the month, in đồng. */
  own_floor_vnd: number;
  /** All versions of the seller, by month and version. */
  versions: readonly Row[];
}

/**
 * Says what becomes of a filing: a version that there is already, for the same request or the same
 * figures; errors in words by field; questions that were not answered yet; or a new version.
 */
export function planReturn<Row extends KnownVersion>(
  filing: ToldMonth,
  { own_floor_vnd, versions }: Background<Row>,
): ReturnPlan<Row> {
  const sent = versions.find(({ request_id }) => request_id === filing.request_id);
  if (sent) {
    return { kind: "known", row: sent };
  }
  const last = versions.findLast(({ month }) => month === filing.month) ?? null;
  const told = readTexts(filing.nothing_sold ? {} : filing.texts);
  const amounts = { own_floor: own_floor_vnd, ...told.amounts };
  const fields: Record<string, string> = Object.fromEntries(
    Object.entries(told.problems).map(([channel, problem]) => [channel, AMOUNT_TEXTS[problem]]),
  );
  const orders = filing.nothing_sold ? 0 : readOrders(filing.texts.orders ?? "");
  const other_orders = typeof orders === "string" ? null : orders;
  if (typeof orders === "string") {
    fields.orders = ORDER_TEXTS[orders];
  } else if (ordersWithoutAmount(other_orders ?? 0, amounts)) {
    fields.orders = ORDERS_ALONE_TEXT;
  }
  if (filing.nothing_sold && own_floor_vnd > 0) {
    fields.nothing_sold = SOLD_TEXT;
  } else if (!filing.nothing_sold && isNothing(amounts) && Object.keys(fields).length === 0) {
    fields.amounts = EMPTY_TEXT;
  }
  if (
    Object.keys(fields).length === 0 &&
    last &&
    isSame(last, { nothing_sold: filing.nothing_sold, amounts, other_orders })
  ) {
    return { kind: "known", row: last };
  }
  if (last && filing.reason.length < SHORTEST_REASON) {
    fields.reason = CORRECTION_TEXT;
  }
  if (Object.keys(fields).length > 0) {
    return { kind: "wrong", fields };
  }
  const questions = returnQuestions(filing.month, amounts, earlierReturns(versions));
  const open = questions.filter(({ code }) => !filing.confirmed.includes(code));
  return open.length > 0
    ? { kind: "asked", questions: open }
    : { kind: "new", last, amounts, other_orders, questions };
}

function isNothing(amounts: ReturnAmounts): boolean {
  return RETURN_CHANNELS.every(({ id }) => amounts[id] === 0);
}

interface Told {
  nothing_sold: boolean;
  amounts: ReturnAmounts;
  other_orders: number | null;
}

function isSame(last: KnownVersion, { nothing_sold, amounts, other_orders }: Told): boolean {
  const before = amountsOf(last);
  return (
    last.nothing_sold === nothing_sold &&
    last.other_orders === other_orders &&
    RETURN_CHANNELS.every(({ id }) => before[id] === amounts[id])
  );
}

function earlierReturns(versions: readonly KnownVersion[]): Map<string, ReturnAmounts> {
  const lasts = lastVersions(versions, ({ month }) => month);
  return new Map(lasts.map((row) => [row.month, amountsOf(row)]));
}
