import { deriveRelease } from "../derive-release";
import { flagReturns } from "../flag-returns";
import { isReleasable, monthsBefore, monthsOf } from "../months";
import type { FrameEntry, ReleaseInputs, ReportedMonth, ReturnReview } from "../release-inputs";
import { openReturns } from "../reported-amounts";
import { frameIn, unitsOfMonth } from "../units-of-month";
import { sharesOfRetail } from "../released-share";
import { observe } from "./observe";

const MONTH = "2026-10";

function entry(id: string, changes: Partial<FrameEntry> = {}): FrameEntry {
  const alike = { size: "small", kind: "cooperative", region: "coast" };
  return { id, ...alike, from: "2026-01", until: null, merged_into: null, ...changes };
}

function filed(seller: string, online: number, month = MONTH): ReportedMonth {
  return {
    seller,
    month,
    other_floors_vnd: online,
    own_site_vnd: 0,
    social_chat_vnd: 1_000,
    phone_vnd: 0,
  };
}

function review(seller: string, treatment: ReturnReview["treatment"]): ReturnReview {
  return { seller, month: MONTH, treatment, reason: "by the books" };
}

function inputs(changes: Partial<ReleaseInputs>): ReleaseInputs {
  const nothing = { frame: [], floor: [], returns: [], reviews: [], observations: [] };
  return { method: 1, period: MONTH, ...nothing, ...changes };
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `s${String(index)}`);

describe("a release", () => {
  const frame = names(40).map((id) => entry(id));
  const returns = names(30).map((id) => filed(id, 30_000_000));

  it("counts the floor, adds what was reported, and gives the silent what the others sold", () => {
    const outputs = deriveRelease(
      inputs({
        frame,
        returns,
        floor: [{ seller: "s0", month: MONTH, goods_vnd: 7 }],
        observations: [observe("qn-retail-goods", MONTH, "12000.5", "2026-11-06")],
      }),
    );
    expect(outputs).toMatchObject({
      basis: "estimated",
      floor_vnd: 7,
      // Where all reported the same there is no doubt about the rest.
      online: { total: 1_200_000_007, known: 900_000_007, lower: 1_200_000_007 },
      chat: { total: 40_000, known: 30_000 },
      expected_returns: 40,
      returns: 30,
    });
    expect(outputs.shares).toMatchObject([{ denominator: "goods", percent: "0.01" }]);
  });

  it.each([
    // Of 14,260 billion: three digits from version 4 on, two decimals before.
    [3, 155_900_000, "0.00"],
    [4, 155_900_000, "0.00109"],
    [4, 1, "0.00000000000701"],
    [4, 0, "0.00"],
    [4, 142_600_000_000, "1.00"],
    [4, 142_599_999_999, "1.000"],
    [4, 1_426_000_000_000, "10.00"],
    [4, 14_260_000_000_000, "100.00"],
  ])("tells a share by version %i: %i đồng are %s per cent", (method, goods_vnd, percent) => {
    const { shares } = deriveRelease(
      inputs({
        method,
        floor: [{ seller: "s0", month: MONTH, goods_vnd }],
        observations: [observe("qn-retail-goods", MONTH, "14260", "2026-11-06")],
      }),
    );
    expect(shares).toMatchObject([{ percent, lower: percent, upper: percent }]);
  });

  it("tells the bounds of a share with the share's own decimals", () => {
    const sold = { total: 155_900_000, lower: 9_000, upper: 1_559_000_000_000 };
    const observations = [observe("qn-retail-goods", MONTH, "14260.0", "2026-11-06")];
    expect(sharesOfRetail(sold, { method: 4, period: MONTH, observations })).toMatchObject([
      { percent: "0.00109", lower: "0.00000", upper: "10.93268" },
    ]);
  });

  it("gives a seller her own history's part, and a new one the mean", () => {
    const before = names(40).flatMap((id, index) =>
      index === 39 ? [] : [filed(id, (index + 1) * 1_000_000, "2026-09")],
    );
    const now = names(38).map((id, index) => filed(id, (index + 1) * 2_000_000));
    const { online } = deriveRelease(inputs({ frame, returns: [...before, ...now] }));
    // Mean before: 20 million. Σe = 1,482, Σx = 741 + 38 · 20 = 1,501; x = 39 + 20 and 20 + 20.
    const rate = 1482 / 1501;
    expect(online.total - online.known).toBe(
      Math.round(59_000_000 * rate) + Math.round(40_000_000 * rate),
    );
  });

  it("is made only of what is known when no return stands for those that did not come", () => {
    const outputs = deriveRelease(inputs({ frame, returns: returns.slice(0, 1) }));
    expect(outputs).toMatchObject({ basis: "known_only", returns: 1 });
    expect(outputs.online).toEqual({
      total: 30_000_000,
      known: 30_000_000,
      lower: null,
      upper: null,
    });
  });

  it("has no interval but the total itself when everybody answered", () => {
    const { online } = deriveRelease(inputs({ frame: frame.slice(0, 30), returns }));
    expect(online).toMatchObject({ total: 900_000_000, lower: 900_000_000, upper: 900_000_000 });
  });

  it("does not depend on the order of its inputs", () => {
    const mixed = names(36).map((id, index) => filed(id, index * index * 1_000_000));
    const one = inputs({ frame, returns: mixed });
    const other = inputs({ frame: [...frame].reverse(), returns: [...mixed].reverse() });
    expect(deriveRelease(other)).toEqual(deriveRelease(one));
  });

  it("takes off once what was reported twice, and lets the unique stand for nobody", () => {
    const floor = [{ seller: "s0", month: MONTH, goods_vnd: 29_900_000 }];
    const twice = deriveRelease(
      inputs({ frame, returns, floor, reviews: [review("s0", "floor_included")] }),
    );
    expect(twice.online.known).toBe(900_000_000);
    expect(twice).toMatchObject({ flagged_returns: 1, unreviewed_returns: 0 });
    const giant = [...returns.slice(1), filed("s0", 9_000_000_000)];
    const unique = deriveRelease(
      inputs({ frame, returns: giant, reviews: [review("s0", "unique")] }),
    );
    expect(unique.online.total).toBe(9_000_000_000 + 39 * 30_000_000);
    const refused = deriveRelease(
      inputs({ frame, returns: giant, reviews: [review("s0", "refused")] }),
    );
    expect(refused).toMatchObject({ returns: 29, flagged_returns: 0 });
  });

  it("says how many sellers the frame does not know, and refuses sums that would not be exact", () => {
    const floor = [{ seller: "stranger", month: MONTH, goods_vnd: 5 }];
    expect(deriveRelease(inputs({ frame, returns, floor })).sellers_outside_frame).toBe(1);
    const absurd = returns.map((one) => ({ ...one, own_site_vnd: 9e14 }));
    expect(() => deriveRelease(inputs({ frame, returns: absurd }))).toThrow(RangeError);
  });
});

describe("the frame", () => {
  it("has a seller from her first month to her last", () => {
    const frame = [entry("a", { from: "2026-03", until: "2026-05" }), entry("b")];
    const ids = (month: string) => frameIn(frame, month).map(({ id }) => id);
    expect(["2026-02", "2026-03", "2026-05", "2026-06"].map(ids)).toEqual([
      ["b"],
      ["a", "b"],
      ["a", "b"],
      ["b"],
    ]);
  });

  it("hands on what merged sellers last reported, for a year", () => {
    const frame = [entry("a", { until: "2026-09", merged_into: "b" }), entry("b")];
    const book = openReturns(inputs({ returns: [filed("a", 5, "2026-08")] }));
    const previous = (month: string) => unitsOfMonth(frame, book, month).at(-1)?.previous;
    expect(previous(MONTH)).toEqual({ online: 5, chat: 1_000 });
    expect(previous("2027-08")).toEqual({ online: 5, chat: 1_000 });
    expect(previous("2027-09")).toBeNull();
  });
});

describe("returns that stand out", () => {
  it("are those that rise or fall tenfold, say what the floor says, or outdo their size", () => {
    const frame = names(6).map((id) => entry(id));
    const million = 1_000_000;
    const book = openReturns(
      inputs({
        returns: [
          filed("s0", 3 * million, "2026-09"),
          filed("s0", 30 * million),
          filed("s1", 20 * million, "2026-09"),
          filed("s1", 2 * million),
          filed("s2", 10 * million),
          filed("s3", 100 * million),
          filed("s4", million),
          filed("s5", 1_500_000, "2026-09"),
          filed("s5", 19 * million),
        ],
        floor: [{ seller: "s2", month: MONTH, goods_vnd: 10_050_000 }],
        reviews: [review("s3", null)],
      }),
    );
    expect(flagReturns(unitsOfMonth(frame, book, MONTH), book, MONTH)).toEqual([
      { seller: "s0", month: MONTH, flags: ["rise"], reviewed: false },
      { seller: "s1", month: MONTH, flags: ["fall"], reviewed: false },
      { seller: "s2", month: MONTH, flags: ["as_on_floor"], reviewed: false },
      { seller: "s3", month: MONTH, flags: ["far_above"], reviewed: true },
    ]);
  });
});

describe("periods", () => {
  it("are released with January and February together, for Tết lies in either", () => {
    const released = ["2027-01", "2027-02", "2027-01/2027-02", "2027-03", "2027-Q1", "2027", "x"];
    expect(released.map(isReleasable)).toEqual([false, false, true, true, true, true, false]);
    expect(monthsOf("2027-01/2027-02")).toEqual(["2027-01", "2027-02"]);
    expect(monthsOf("2026-Q4")).toEqual(["2026-10", "2026-11", "2026-12"]);
    expect(monthsOf("2026")).toHaveLength(12);
    expect(monthsBefore("2027-02", 3)).toBe("2026-11");
  });
});
