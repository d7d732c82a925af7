import type { ReleaseInputs } from "../release-inputs";
import { tellsOneSeller, tellsOneSellerBeside } from "../tells-one-seller";
import { toEarlierVersion } from "../to-earlier-version";
import { toTodaysSellers, toTodaysVersion } from "../to-todays-sellers";

const MONTH = "2026-10";
const SELLERS = ["a", "b", "c", "d"];

/** Four sellers who each sold 1,000 on the floor, and what some of them told of elsewhere. */
function inputs(told: Record<string, { online?: number; chat?: number }>): ReleaseInputs {
  return {
    method: 1,
    period: MONTH,
    frame: SELLERS.map((id) => ({
      id,
      size: "small",
      kind: "household",
      region: "x",
      from: "2026-01",
      until: null,
      merged_into: null,
    })),
    floor: SELLERS.map((seller) => ({ seller, month: MONTH, goods_vnd: 1000 })),
    returns: Object.entries(told).map(([seller, { online = 0, chat = 0 }]) => ({
      seller,
      month: MONTH,
      other_floors_vnd: online,
      own_site_vnd: 0,
      social_chat_vnd: chat,
      phone_vnd: 0,
    })),
    reviews: [],
    observations: [],
  };
}

describe("a release", () => {
  it("tells nobody's sales when every part stands on enough sellers, or on none", () => {
    expect(tellsOneSeller(inputs({}))).toBe(false);
    const told = { online: 500, chat: 20 };
    expect(tellsOneSeller(inputs({ a: told, b: told, c: told }))).toBe(false);
    expect(tellsOneSeller(inputs({ a: {}, b: {} }))).toBe(false);
  });

  it("tells one seller's when what is known less the floor is hers alone, or hers and another's", () => {
    expect(tellsOneSeller(inputs({ a: { online: 500 } }))).toBe(true);
    expect(tellsOneSeller(inputs({ a: { online: 500 }, b: { online: 500 }, c: {} }))).toBe(true);
  });

  it("tells one seller's when nearly all that came by chat is hers", () => {
    const chat = (amount: number) => ({ chat: amount });
    expect(tellsOneSeller(inputs({ a: chat(9000), b: chat(10), c: chat(10) }))).toBe(true);
    expect(tellsOneSeller(inputs({ a: chat(9) }))).toBe(true);
  });

  it("tells one seller's when the floor alone does, however many returns came", () => {
    const told = { online: 5000 };
    const few = inputs({ a: told, b: told, c: told, d: told });
    expect(tellsOneSeller({ ...few, floor: few.floor.slice(0, 1) })).toBe(true);
    expect(tellsOneSeller({ ...few, floor: [] })).toBe(false);
  });
});

describe("a quarter beside its months", () => {
  const told = { online: 500, chat: 20 };
  const everybody = { a: told, b: told, c: told };
  const MONTHS = ["2026-10", "2026-11", "2026-12"];

  /** What `inputs` has of a month, in every month of a period. */
  function over(period: string, months: string[], of = inputs(everybody)): ReleaseInputs {
    const each = <Row extends { month: string }>(rows: readonly Row[]) =>
      months.flatMap((month) => rows.map((row) => ({ ...row, month })));
    return { ...of, period, floor: each(of.floor), returns: each(of.returns) };
  }
  const months = MONTHS.map((month) => over(month, [month]));
  const quarter = over("2026-Q4", MONTHS);

  it("tells nobody's sales when it is their sum", () => {
    expect(tellsOneSellerBeside(quarter, months)).toBe(false);
    expect(tellsOneSellerBeside(quarter, [])).toBe(false);
  });

  it("tells a seller's whose return came after her month was public, whichever comes last", () => {
    const late = {
      seller: "d",
      month: "2026-10",
      own_site_vnd: 0,
      social_chat_vnd: 0,
      phone_vnd: 0,
    };
    const returns = [...quarter.returns, { ...late, other_floors_vnd: 700 }];
    const revised = { ...quarter, returns };
    expect(tellsOneSeller(revised)).toBe(false);
    expect(tellsOneSellerBeside(revised, months)).toBe(true);
    expect(tellsOneSellerBeside(months[0] ?? quarter, [revised, ...months.slice(1)])).toBe(true);
  });

  it("tells a month that may not be public by itself", () => {
    const floor = quarter.floor.filter(
      ({ month, seller }) => month !== "2026-12" || seller === "a",
    );
    const thin = { ...quarter, floor };
    expect(tellsOneSellerBeside(thin, months.slice(0, 2))).toBe(true);
    expect(tellsOneSellerBeside(thin, months.slice(0, 1))).toBe(false);
    expect(tellsOneSellerBeside(months[1] ?? quarter, [thin, ...months.slice(0, 1)])).toBe(true);
  });

  it("tells a month that only all periods together leave over", () => {
    const year = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
    const whole = over("2026", year);
    const floor = whole.floor.filter(({ month, seller }) => month !== "2026-12" || seller === "a");
    const returns = whole.returns.filter(({ month }) => month !== "2026-12");
    const thin = (period: string, months: string[]) => ({
      ...over(period, months),
      floor: floor.filter(({ month }) => months.includes(month)),
      returns: returns.filter(({ month }) => months.includes(month)),
    });
    const eleven = thin("2026-01/2026-11", year.slice(0, 11));
    const last = thin("2026-Q4", MONTHS);
    const all = thin("2026", year);
    expect([eleven, last, all].map(tellsOneSeller)).toEqual([false, false, false]);
    expect(tellsOneSellerBeside(all, [last])).toBe(false);
    expect(tellsOneSellerBeside(all, [last, eleven])).toBe(true);
    expect(tellsOneSellerBeside(last, [all, eleven])).toBe(false);
  });
});

describe("a seller of the list who has opened a shop since", () => {
  const shops = new Map([["d", "shop_d"]]);
  const told = { online: 2000, chat: 20 };
  /** Under her number a seller has nothing on the floor. */
  const listed = (of: Parameters<typeof inputs>[0]): ReleaseInputs => {
    const all = inputs(of);
    return { ...all, floor: all.floor.filter(({ seller }) => !shops.has(seller)) };
  };
  const before = listed({ a: told, b: told, c: told, d: { online: 3000, chat: 20 } });
  /** As they would be locked now: under the shop, also where the list gave her a number. */
  const now = (late: number) => {
    const more = { online: 2000 + late, chat: 20 };
    return toTodaysSellers(
      listed({ a: more, b: told, c: told, d: { online: 3000, chat: 20 } }),
      shops,
    );
  };
  const revised = (
    late: number,
    earlier = toTodaysVersion(toEarlierVersion(1, before, {}), shops),
  ) => tellsOneSeller({ ...now(late), earlier: [earlier] });

  it("is no other seller than she was, so that nothing has changed", () => {
    expect(revised(0)).toBe(false);
    expect(revised(0, toEarlierVersion(1, before, {}))).toBe(true);
  });

  it("hides nobody else's change", () => {
    expect(revised(500)).toBe(true);
  });

  it("is the same in a quarter beside its month", () => {
    const quarter = { ...now(0), period: "2026-Q4" };
    expect(tellsOneSellerBeside(quarter, [toTodaysSellers(before, shops)])).toBe(false);
    expect(tellsOneSellerBeside(quarter, [before])).toBe(true);
  });

  it("counts once where the shop has filed the month itself", () => {
    const both = toTodaysSellers(
      {
        ...before,
        frame: [...before.frame, ...before.frame.slice(3).map((one) => ({ ...one, id: "shop_d" }))],
        returns: [
          ...before.returns,
          ...before.returns.slice(3).map((one) => ({ ...one, seller: "shop_d", own_site_vnd: 7 })),
        ],
      },
      shops,
    );
    expect(both.frame.map(({ id }) => id)).toEqual(["a", "b", "c", "shop_d"]);
    expect(both.returns.map(({ seller, own_site_vnd }) => [seller, own_site_vnd])).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 0],
      ["shop_d", 7],
    ]);
  });
});
