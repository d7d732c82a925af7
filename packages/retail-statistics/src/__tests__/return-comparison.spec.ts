import fc from "fast-check";
import type { ReturnAmounts } from "../return-channels";
import { beforeAndSince } from "../return-comparison";

const NOTHING: ReturnAmounts = {
  own_floor: 0,
  other_floors: 0,
  own_site: 0,
  chat: 0,
  phone: 0,
  counter: 0,
  wholesale: 0,
};

function month(name: string, amounts: Partial<ReturnAmounts>) {
  return { month: name, amounts: { ...NOTHING, ...amounts } };
}

describe("a seller's usual month before and since joining", () => {
  it("leaves out the month of joining, and wholesale, and tells chat from online", () => {
    const filed = [
      month("2026-05", { chat: 3_000_000, counter: 1_000_000 }),
      month("2026-06", { other_floors: 1_000_001, counter: 2_000_000, wholesale: 9_000_000 }),
      month("2026-07", { own_floor: 50_000_000 }),
      month("2026-08", { own_floor: 4_000_000, other_floors: 500_000, phone: 500_000 }),
    ];
    expect(beforeAndSince(filed, "2026-07")).toEqual({
      before: { months: 2, online_vnd: 500_001, retail_vnd: 3_500_001 },
      since: { months: 1, online_vnd: 4_500_000, retail_vnd: 5_000_000 },
    });
  });

  it("is not told while one side is empty", () => {
    expect(beforeAndSince([month("2026-05", {}), month("2026-07", {})], "2026-07")).toBeNull();
    expect(beforeAndSince([month("2026-08", {})], "2026-07")).toBeNull();
  });

  it("does not depend on the order in which months come, and uses each once", () => {
    const months = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 1, max: 12 }), own: fc.nat(10 ** 9) }),
      { selector: ({ at }) => at, minLength: 1 },
    );
    fc.assert(
      fc.property(months, (drawn) => {
        const filed = drawn.map(({ at, own }) =>
          month(`2026-${String(at).padStart(2, "0")}`, { own_floor: own }),
        );
        const told = beforeAndSince(filed, "2026-06");
        expect(beforeAndSince(filed.toReversed(), "2026-06")).toEqual(told);
        const others = filed.filter((one) => one.month !== "2026-06").length;
        if (told) expect(told.before.months + told.since.months).toBe(others);
      }),
    );
  });
});
