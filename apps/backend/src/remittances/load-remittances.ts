import { ageRemittances, daysHeld, type AgedCash } from "@cho-lang/payment-codecs/age-remittances";
import {
  matchRemittances,
  type MatchedRemittance,
  type RemittanceOutcome,
  type UnremittedCash,
} from "@cho-lang/payment-codecs/match-remittances";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { nameOrders } from "./name-orders";
import { readBooks, type Carried, type Entry } from "./read-books";

/** Lines of one outcome at most on a page, the newest first, and parcels, the oldest first. */
const AT_ONCE = 100;

/** Cash that a carrier collected and has not passed on whole. Whole đồng. */
export interface UnremittedView {
  order_id: string;
  code: string;
  /** Empty where nobody told its name. */
  carrier: string;
  tracking: string;
  delivered_on: string;
  days: number;
  due_vnd: number;
  missing_vnd: number;
}

/** A line of a carrier's file, and how it fits. Whole đồng. */
export interface RemittanceView {
  id: string;
  /** Null for a line that names no order of the seller's that has left. */
  order_id: string | null;
  /** As the file names it. */
  name: string;
  /** Whose file it is; may be empty. */
  carrier: string;
  day: string;
  amount_vnd: number;
  fee_vnd: number;
  due_vnd: number | null;
}

/** Lines of one outcome; sums are of all of them. Whole đồng. */
export interface LinesView {
  count: number;
  sum_vnd: number;
  fee_vnd: number;
  /** The newest first. */
  latest: RemittanceView[];
}

/** How the cash stands that carriers collected for a seller. */
export interface RemittancesView {
  ages: AgedCash[];
  missing_vnd: number;
  /** Parcels whose cash is not there whole. */
  count: number;
  /** The oldest of them first. */
  unremitted: UnremittedView[];
  /** Lines of files by how they fit. */
  lines: Record<RemittanceOutcome, LinesView>;
}

interface Fit {
  matched: MatchedRemittance<Entry>[];
  orderOf: ReadonlyMap<string, string>;
}

function toLine({ entry, parcel }: MatchedRemittance<Entry>, { orderOf }: Fit): RemittanceView {
  return {
    id: entry.id,
    order_id: orderOf.get(parcel?.id ?? "") ?? null,
    name: [entry.order, entry.tracking].filter((name) => name !== "").join(" · "),
    carrier: entry.carrier,
    day: entry.day,
    amount_vnd: entry.amountVnd,
    fee_vnd: entry.fee_vnd,
    due_vnd: parcel?.dueVnd ?? null,
  };
}

function linesOf(outcome: RemittanceOutcome, fit: Fit): LinesView {
  const some = fit.matched.filter((one) => one.outcome === outcome);
  return {
    count: some.length,
    sum_vnd: some.reduce((sum, { entry }) => sum + entry.amountVnd, 0),
    fee_vnd: some.reduce((sum, { entry }) => sum + entry.fee_vnd, 0),
    latest: some
      .slice(-AT_ONCE)
      .map((one) => toLine(one, fit))
      .reverse(),
  };
}

function oldest(
  unremitted: readonly UnremittedCash[],
  rowOf: ReadonlyMap<string, Carried>,
  today: string,
): UnremittedView[] {
  return unremitted
    .toSorted((a, b) => a.parcel.deliveredOn.localeCompare(b.parcel.deliveredOn))
    .slice(0, AT_ONCE)
    .map(({ parcel, missingVnd }) => ({
      order_id: rowOf.get(parcel.id)?.order_id ?? "",
      code: parcel.order,
      carrier: rowOf.get(parcel.id)?.carrier ?? "",
      tracking: parcel.tracking,
      delivered_on: parcel.deliveredOn,
      days: daysHeld(parcel.deliveredOn, today),
      due_vnd: parcel.dueVnd,
      missing_vnd: missingVnd,
    }));
}

/** The cash that carriers collected for one seller: how long they have had it, and what became of each line of their files. */
export async function loadRemittances(
  container: MedusaContainer,
  sellerId: string,
  now: Date,
): Promise<RemittancesView> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { carried, entries } = await readBooks(database, sellerId);
  const { named, others } = await nameOrders(container, sellerId, carried, entries);
  const parcels = [...carried, ...named];
  const { matched, unremitted } = matchRemittances(parcels, entries, others);
  const today = vietnamDay(now);
  const rowOf = new Map(parcels.map((parcel) => [parcel.id, parcel]));
  const orderOf = new Map(parcels.map(({ id, order_id }) => [id, order_id]));
  const fit = { matched, orderOf };
  return {
    ages: ageRemittances(unremitted, today),
    missing_vnd: unremitted.reduce((sum, { missingVnd }) => sum + missingVnd, 0),
    count: unremitted.length,
    unremitted: oldest(unremitted, rowOf, today),
    lines: {
      exact: linesOf("exact", fit),
      less: linesOf("less", fit),
      more: linesOf("more", fit),
      twice: linesOf("twice", fit),
      unknown: linesOf("unknown", fit),
      not_cash: linesOf("not_cash", fit),
      not_delivered: linesOf("not_delivered", fit),
      refused: linesOf("refused", fit),
    },
  };
}
