import fc from "fast-check";
import { LARGEST_AMOUNT_VND, readAmount, readTexts } from "../return-amount";
import {
  RETURN_CHANNELS,
  retailOf,
  sumOfClasses,
  TOLD_CHANNELS,
  type ReturnAmounts,
} from "../return-channels";
import { dueOn, isMonth, monthAfter, monthsToFile } from "../return-months";
import { returnQuestions } from "../return-questions";
import { neighboursRange } from "../return-range";
import { reminderStep } from "../return-reminder";
import { returnShare } from "../return-share";
import { returnState } from "../return-state";

const NOTHING: ReturnAmounts = {
  own_floor: 0,
  other_floors: 0,
  own_site: 0,
  chat: 0,
  phone: 0,
  counter: 0,
  wholesale: 0,
};

const amount = fc.integer({ min: 0, max: LARGEST_AMOUNT_VND });
const amountsOf = fc.record({
  own_floor: amount,
  other_floors: amount,
  own_site: amount,
  chat: amount,
  phone: amount,
  counter: amount,
  wholesale: amount,
});

function codes(month: string, amounts: ReturnAmounts, earlier: [string, ReturnAmounts][]) {
  return returnQuestions(month, amounts, new Map(earlier)).map(({ code }) => code);
}

describe("an amount as it is typed", () => {
  it.each([
    ["", 0],
    ["  ", 0],
    ["0", 0],
    ["1200000", 1_200_000],
    ["1.200.000", 1_200_000],
    ["1,200,000 đ", 1_200_000],
    ["1 200 000₫", 1_200_000],
    ["500.000 đồng", 500_000],
    ["1000000000000", 1_000_000_000_000],
    ["1000000000001", "too_large"],
    ["1000000000000000", "too_large"],
    ["9".repeat(400), "too_large"],
    ["-5", "negative"],
    ["−1.000", "negative"],
    ["1.5", "fraction"],
    ["1.200,50", "fraction"],
    ["12,5", "fraction"],
    ["năm triệu", "letters"],
    ["5 triệu", "letters"],
    ["1e9", "letters"],
    ["đ", "letters"],
    ["0x10", "letters"],
    ["1..000", "letters"],
  ])("%p is %p", (text, read) => {
    expect(readAmount(text)).toBe(read);
  });

  it("is read back however its thousands are set apart", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(".", ",", " ", "\u00a0", ""), (vnd, mark) => {
        const typed = String(vnd).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(readAmount(typed)).toBe(vnd);
      }),
    );
  });

  it("is whole đồng within its bounds or a problem, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readAmount(typed);
        const fine = Number.isSafeInteger(read) && Number(read) >= 0;
        expect(fine && Number(read) <= LARGEST_AMOUNT_VND).toBe(typeof read === "number");
      }),
    );
  });

  it("names each channel that is wrong and keeps the others", () => {
    const { amounts, problems } = readTexts({ chat: "x", counter: "2.000.000", phone: "-1" });
    expect(problems).toEqual({ chat: "letters", phone: "negative" });
    expect(amounts.counter).toBe(2_000_000);
  });
});

describe("the months of a return", () => {
  it("are those that are over, from the first one of the market on", () => {
    expect(monthsToFile("2026-03-01")).toEqual(["2026-02", "2026-01"]);
    expect(monthsToFile("2026-01-31")).toEqual([]);
    expect(["2026-13", "2026-Q1", "26-01", "2026-1"].filter(isMonth)).toEqual([]);
  });

  it("go round the turn of a year, back and forth", () => {
    expect(monthAfter("2026-12", 1)).toBe("2027-01");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
    const month = fc.tuple(fc.integer({ min: 2001, max: 2098 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, fc.integer({ min: -12, max: 12 }), ([year, number], count) => {
        const start = `${String(year)}-${String(number).padStart(2, "0")}`;
        expect(monthAfter(monthAfter(start, count), -count)).toBe(start);
      }),
    );
  });

  it("are due on a day on which offices are open", () => {
    expect(dueOn("2026-10", new Set())).toBe("2026-11-10");
    // 10/10/2026 is a Saturday.
    expect(dueOn("2026-09", new Set())).toBe("2026-10-12");
    expect(dueOn("2026-12", new Set(["2027-01-11"]))).toBe("2027-01-12");
    expect(dueOn("2026-10", new Set(["2026-11-10", "2026-11-11"]))).toBe("2026-11-12");
  });

  it("stand as what was filed and the day say", () => {
    const month = { month: "2026-10", due_on: "2026-11-10", asked_from: "2026-10" };
    const stands = (today: string, filed: { version: number; nothing_sold: boolean } | null) =>
      returnState({ ...month, filed }, today);
    expect(returnState({ ...month, asked_from: "2026-11", filed: null }, "2026-11-20")).toBe(
      "optional",
    );
    expect(stands("2026-10-31", null)).toBe("not_due");
    expect(stands("2026-11-01", null)).toBe("due");
    expect(stands("2026-11-10", null)).toBe("due");
    expect(stands("2026-11-11", null)).toBe("late");
    expect(stands("2026-11-11", { version: 1, nothing_sold: false })).toBe("filed");
    expect(stands("2026-11-11", { version: 2, nothing_sold: false })).toBe("corrected");
    expect(stands("2026-11-11", { version: 1, nothing_sold: true })).toBe("nothing_sold");
  });
});

describe("reminders of a return", () => {
  it.each([
    ["2026-11-06", null],
    ["2026-11-07", "before"],
    ["2026-11-10", "before"],
    ["2026-11-11", "late"],
    ["2026-11-24", "late"],
    ["2026-11-25", null],
  ])("on %s: %p", (today, step) => {
    expect(reminderStep("2026-11-10", today)).toBe(step);
  });
});

describe("questions about a return", () => {
  const usual = { ...NOTHING, chat: 4_000_000, counter: 6_000_000 };

  it("are none for a month like the last one", () => {
    expect(codes("2026-10", { ...usual, chat: 4_500_000 }, [["2026-09", usual]])).toEqual([]);
    expect(codes("2026-10", usual, [])).toEqual([]);
  });

  it("ask about three times more or less, than last month and than last year", () => {
    const much = { ...usual, counter: 40_000_000 };
    expect(codes("2026-10", much, [["2026-09", usual]])).toEqual(["jump_from_last_month"]);
    expect(codes("2026-10", usual, [["2026-09", much]])).toEqual(["jump_from_last_month"]);
    expect(codes("2027-10", usual, [["2026-10", much]])).toEqual(["jump_from_last_year"]);
    expect(returnQuestions("2026-10", much, new Map([["2026-09", usual]]))).toEqual([
      {
        code: "jump_from_last_month",
        months: ["2026-10"],
        now_vnd: 44_000_000,
        before: ["2026-09"],
        before_vnd: 10_000_000,
      },
    ]);
  });

  it("take January and February together, because Tết moves between them", () => {
    const tet = { ...usual, counter: 90_000_000 };
    expect(
      codes("2027-01", tet, [
        ["2026-12", usual],
        ["2026-01", usual],
      ]),
    ).toEqual([]);
    expect(
      codes("2027-02", usual, [
        ["2027-01", tet],
        ["2026-02", tet],
        ["2026-01", usual],
      ]),
    ).toEqual([]);
    expect(codes("2027-03", usual, [["2027-02", tet]])).toEqual([]);
    const both = codes("2027-02", tet, [
      ["2027-01", tet],
      ["2026-02", usual],
      ["2026-01", usual],
    ]);
    expect(both).toContain("jump_from_last_year");
  });

  it("ask about a channel that fell silent, the same figures again, and nothing but online", () => {
    expect(codes("2026-10", { ...usual, chat: 0 }, [["2026-09", usual]])).toEqual([
      "zero_where_sold",
    ]);
    expect(codes("2026-10", usual, [["2026-09", usual]])).toEqual(["same_as_last_month"]);
    expect(codes("2026-10", { ...NOTHING, own_floor: 5, wholesale: 9 }, [])).toEqual([
      "all_online",
    ]);
    expect(codes("2026-10", NOTHING, [["2026-09", NOTHING]])).toEqual([]);
    const twice = (other_floors: number, own_floor: number) =>
      codes("2026-10", { ...NOTHING, counter: 1, own_floor, other_floors }, []);
    expect(twice(7_000_000, 7_000_000)).toEqual(["as_on_floor"]);
    expect(twice(7_070_000, 7_000_000)).toEqual(["as_on_floor"]);
    expect(twice(6_930_000, 7_000_000)).toEqual(["as_on_floor"]);
    expect([twice(7_070_001, 7_000_000), twice(0, 7_000_000), twice(7_000_000, 0)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("are each asked once, whatever was filed", () => {
    fc.assert(
      fc.property(amountsOf, amountsOf, amountsOf, (now, last, year) => {
        const asked = codes("2027-10", now, [
          ["2027-09", last],
          ["2026-10", year],
        ]);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});

describe("shares of a return", () => {
  it("hold chat and phone apart, and wholesale outside", () => {
    const amounts = { ...NOTHING, own_floor: 61, chat: 20, counter: 19, wholesale: 1_000 };
    expect(returnShare(amounts)).toEqual({ online_percent: 61, chat_phone_percent: 20 });
    expect(returnShare({ ...NOTHING, wholesale: 5 })).toBeNull();
  });

  it("add up with the counter to the whole, and classes to every channel", () => {
    fc.assert(
      fc.property(amountsOf, (amounts) => {
        const all = RETURN_CHANNELS.reduce((sum, { id }) => sum + amounts[id], 0);
        expect(retailOf(amounts) + sumOfClasses(amounts, ["wholesale"])).toBe(all);
        expect(TOLD_CHANNELS).toHaveLength(RETURN_CHANNELS.length - 1);
        const share = returnShare(amounts);
        if (share === null) return expect(retailOf(amounts)).toBe(0);
        const counter = (100 * amounts.counter) / retailOf(amounts);
        const sum = share.online_percent + share.chat_phone_percent + counter;
        expect(Math.abs(sum - 100)).toBeLessThan(0.1001);
      }),
    );
  });
});

describe("the range of the neighbours", () => {
  it("says nothing of fewer than five", () => {
    expect(neighboursRange([10, 20, 30, 40])).toBeNull();
    expect(neighboursRange([10, 21, 30, 42, 50])).toEqual({ lower_percent: 20, upper_percent: 45 });
  });

  it("holds the middle one, in steps of 5, whatever their order", () => {
    const percents = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      {
        minLength: 5,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(percents, (list) => {
        const range = neighboursRange(list);
        expect(neighboursRange(list.toReversed())).toEqual(range);
        const { lower_percent: low, upper_percent: high } = range ?? {
          lower_percent: NaN,
          upper_percent: NaN,
        };
        expect([low % 5, high % 5]).toEqual([0, 0]);
        expect(low >= 0 && low <= high && high <= 100).toBe(true);
        const middle = list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
        expect(middle).toBeGreaterThanOrEqual(low);
        expect(middle).toBeLessThanOrEqual(high);
      }),
    );
  });
});
