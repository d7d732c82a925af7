import type { Observation } from "../observation";
import { imputedOnline } from "../imputed-online";
import { randomNumbers, type Draw } from "../random";
import { monthsBefore, monthsOf } from "../months";
import { releaseTables } from "../release-tables";
import { toEarlierVersion } from "../to-earlier-version";
import type {
  FloorCell,
  FloorSales,
  FrameEntry,
  ReleaseInputs,
  ReportedMonth,
  ReturnReview,
  Treatment,
} from "../release-inputs";
import { observe } from "./observe";

const PERIODS = ["2026-10", "2026-Q3", "2027-01/2027-02", "2025", "2026-12", "2026-03"];
const TREATMENTS: (Treatment | null)[] = ["unique", "refused", "floor_included", null];

/** What a release could be made from: any period, with births, ends, mergers, odd returns and reviews. */
export function randomRelease(seed: string): ReleaseInputs {
  const draw = randomNumbers(seed);
  const pick = <T>(values: readonly [T, ...T[]] | readonly T[]): T => {
    const value = values[draw(values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  const period = pick(PERIODS);
  const months = monthsOf(period);
  const before = (count: number) => monthsBefore(months[0] ?? period, count);
  const known = [...months, ...Array.from({ length: 14 }, (_, index) => before(index + 1))];
  const answering = 30 + draw(70);
  const scale = 10 ** (1 + draw(5));
  const amount = () => (draw(3) === 0 ? 0 : draw(1000) * draw(1000) * scale);
  const ids = Array.from({ length: 3 + draw(180) }, (_, index) => `s${String(index)}`);
  const frame = ids.map((id): FrameEntry => {
    const ended = draw(12) === 0;
    return {
      id,
      size: pick(["large", "micro", "micro", "small"]),
      kind: draw(60) === 0 ? "farm" : pick(["cooperative", "household"]),
      region: pick(["coast", "hills"]),
      from: draw(8) === 0 ? pick(known) : "2020-01",
      until: ended ? pick(known) : null,
      merged_into: ended && draw(2) === 0 ? pick(ids) : null,
    };
  });
  const cells = [...ids, "outsider"].flatMap((seller) => known.map((month) => ({ seller, month })));
  const floor = cells
    .filter(() => draw(4) === 0)
    .map((cell): FloorSales => ({ ...cell, goods_vnd: amount() }));
  const floorOf = new Map(floor.map((one) => [keyOf(one), one.goods_vnd]));
  const returns = cells
    .filter(() => draw(100) < answering)
    .map((cell): ReportedMonth => ({
      ...cell,
      other_floors_vnd: draw(9) === 0 ? (floorOf.get(keyOf(cell)) ?? 0) : amount(),
      own_site_vnd: amount(),
      social_chat_vnd: amount(),
      phone_vnd: amount(),
    }));
  const reviews = returns
    .filter(() => draw(15) === 0)
    .map(({ seller, month }): ReturnReview => ({
      seller,
      month,
      treatment: pick(TREATMENTS),
      reason: "",
    }));
  const observations = observationsOf(draw, period, months);
  if (draw(5) === 0) return { method: 1, period, frame, floor, returns, reviews, observations };
  const where = new Map(ids.map((id) => [id, String(draw(12))]));
  const cellsOf = (sold: FloorSales): FloorCell[] =>
    Array.from({ length: 1 + draw(2) }, () => ({
      ...sold,
      commune: where.get(sold.seller) ?? "0",
      area: ["", "đông", "tây"][Number(where.get(sold.seller) ?? "0") % 3] ?? "",
      group: String(draw(6)),
      stars: pick(["3", "4", "5", "none"]),
    }));
  const floorCells = floor.flatMap(cellsOf);
  const all = { method: 2 + draw(4), period, frame, floor, returns, reviews, observations };
  return revisedOften(draw, { ...all, cells: floorCells, earlier: [] });
}

/** With up to two versions before it, to which some of what is there now was still to come. */
function revisedOften(draw: Draw, inputs: ReleaseInputs): ReleaseInputs {
  const late = 1 + draw(60);
  const some = <T>(rows: readonly T[]): T[] => rows.filter(() => draw(late) > 0);
  return Array.from({ length: draw(3) }).reduce<ReleaseInputs>((next, _, index) => {
    const before = {
      ...next,
      cells: some(next.cells ?? []),
      floor: some(next.floor),
      returns: some(next.returns),
    };
    const tables = releaseTables(before, imputedOnline(before));
    const version = toEarlierVersion(index + 1, before, { tables });
    return { ...next, earlier: [...(next.earlier ?? []), version] };
  }, inputs);
}

function keyOf({ seller, month }: { seller: string; month: string }): string {
  return `${seller} ${month}`;
}

/** Retail of the period, of its months, of some of them, or of nothing, now and then in two vintages. */
function observationsOf(draw: Draw, period: string, months: string[]): Observation[] {
  return (["qn-retail-goods", "qn-retail-goods-services"] as const).flatMap((series) => {
    const value = () =>
      `${String(1 + draw(20_000))}${draw(2) === 0 ? "" : `.${String(draw(100))}`}`;
    const one = (of: string) => observe(series, of, value(), `2027-0${String(1 + draw(4))}-06`);
    const published = draw(3) === 0 ? [period] : months.filter(() => draw(30) > 0);
    return published.flatMap((of) => (draw(4) === 0 ? [one(of), one(of)] : [one(of)]));
  });
}
