import fc from "fast-check";
import { ageRemittances, daysHeld } from "../age-remittances";
import { matchRemittances, type CarriedParcel, type KeptRemittance } from "../match-remittances";

const PARCEL: CarriedParcel = {
  id: "p1",
  order: "CL1",
  tracking: "T1",
  dueVnd: 400_000,
  deliveredOn: "2026-11-20",
  refused: false,
};
const LINE: KeptRemittance = {
  id: "e1",
  order: "CL1",
  tracking: "",
  day: "2026-11-23",
  amountVnd: 400_000,
};

function outcomesOf(parcels: CarriedParcel[], entries: KeptRemittance[], waiting: string[] = []) {
  const others = { waiting: new Set(waiting), ended: new Set(["CL9"]) };
  return matchRemittances(parcels, entries, others).matched.map(({ outcome }) => outcome);
}

describe("cash that a carrier passed on", () => {
  it.each([
    ["exact", PARCEL, LINE],
    ["less", PARCEL, { ...LINE, amountVnd: 399_999 }],
    ["more", PARCEL, { ...LINE, amountVnd: 400_001 }],
    ["unknown", PARCEL, { ...LINE, order: "CL2" }],
    ["not_cash", { ...PARCEL, dueVnd: 0 }, LINE],
    ["not_delivered", { ...PARCEL, deliveredOn: null }, LINE],
    ["refused", { ...PARCEL, refused: true }, LINE],
    ["exact", PARCEL, { ...LINE, order: "", tracking: "T1" }],
    ["exact", PARCEL, { ...LINE, order: "T1" }],
  ] as const)("is %s", (outcome, parcel, line) => {
    expect(outcomesOf([parcel], [line])).toEqual([outcome]);
  });

  it("is of an order that has not left", () => {
    expect(outcomesOf([], [LINE], ["CL1"])).toEqual(["not_delivered"]);
    expect(outcomesOf([], [{ ...LINE, order: "", tracking: "CL1" }], ["CL1"])).toEqual([
      "not_delivered",
    ]);
  });

  it("is of an order that ended before it left", () => {
    expect(outcomesOf([], [{ ...LINE, order: "CL9" }])).toEqual(["refused"]);
  });

  it("of a large shop is fitted in no time, also when every line names one order", () => {
    const days = (at: number) => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      parcel: { ...PARCEL, id: `p${String(at)}`, order: `C${String(at)}`, tracking: "" },
      line: { ...LINE, id: `e${String(at)}`, order: `C${String(at)}` },
      ofOne: { ...LINE, id: `o${String(at)}`, day: days(at) },
    }));
    const begun = process.cpuUsage();
    const { unremitted } = matchRemittances(
      [PARCEL, ...many.map(({ parcel }) => parcel)],
      many.flatMap(({ line, ofOne }) => [line, ofOne]),
    );
    expect(unremitted).toEqual([]);
    // Work, not time: a machine that is busy with something else makes nobody's shop larger.
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(2_000);
  });

  it("comes in two parts, and then once more", () => {
    const part = (id: string, day: string, amountVnd: number) => ({ ...LINE, id, day, amountVnd });
    const entries = [
      part("e1", "2026-11-21", 150_000),
      part("e2", "2026-11-22", 250_000),
      part("e3", "2026-11-23", 400_000),
    ];
    expect(outcomesOf([PARCEL], entries)).toEqual(["less", "exact", "twice"]);
  });

  it("is the same money when another file names its parcel otherwise", () => {
    const entries = [LINE, { ...LINE, id: "e2", order: "", tracking: "T1" }];
    expect(outcomesOf([PARCEL], entries)).toEqual(["exact"]);
  });

  it("of two parcels of one order is told apart by tracking numbers and by sums", () => {
    const second = { ...PARCEL, id: "p2", tracking: "T2", dueVnd: 90_000 };
    const byNumber = [
      { ...LINE, id: "a", tracking: "T1", amountVnd: 90_000 },
      { ...LINE, id: "b", tracking: "T2", amountVnd: 90_000 },
    ];
    const { matched } = matchRemittances([PARCEL, second], byNumber);
    expect(matched.map(({ parcel, outcome }) => [parcel?.id, outcome])).toEqual([
      ["p1", "less"],
      ["p2", "exact"],
    ]);
    const bySum = [{ ...LINE, amountVnd: 90_000 }];
    expect(matchRemittances([PARCEL, second], bySum).matched[0]?.parcel?.id).toBe("p2");
  });
});

const parcelArbitrary = fc.record({
  order: fc.constantFrom("CL1", "CL2", "CL3"),
  tracked: fc.boolean(),
  dueVnd: fc.constantFrom(0, 1_000, 2_000, 3_000),
  deliveredOn: fc.constantFrom("2026-11-01", "2026-11-20", "2026-11-27", "2026-12-01", null),
  refused: fc.boolean(),
});
const parcelsArbitrary = fc.array(parcelArbitrary, { maxLength: 6 }).map((rows) =>
  rows.map(({ tracked, ...row }, at) => ({
    ...row,
    id: `p${String(at)}`,
    tracking: tracked ? `T${String(at)}` : "",
  })),
);
const entriesArbitrary = fc
  .array(
    fc.record({
      order: fc.constantFrom("", "CL1", "CL2", "CL3", "CL4", "T0"),
      tracking: fc.constantFrom("", "T0", "T1", "T2", "T9"),
      day: fc.constantFrom("2026-11-21", "2026-11-22"),
      amountVnd: fc.constantFrom(500, 1_000, 2_000),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, id: `e${String(at)}` })));

/** Without the ids of lines: of the same line in two files either may be the one that counts. */
function seenOf({ matched, unremitted }: ReturnType<typeof matchRemittances>) {
  return {
    matched: matched.map(({ entry: { id: _id, ...line }, parcel, outcome }) => ({
      line,
      parcel: parcel?.id,
      outcome,
    })),
    unremitted,
  };
}

describe("whatever comes in", () => {
  it("stands in the ages to the đồng, each sum once", () => {
    fc.assert(
      fc.property(parcelsArbitrary, entriesArbitrary, (parcels, entries) => {
        const { unremitted } = matchRemittances(parcels, entries);
        const ages = ageRemittances(unremitted, "2026-11-28");
        const total = unremitted.reduce((sum, { missingVnd }) => sum + missingVnd, 0);
        expect(ages.reduce((sum, { sumVnd }) => sum + sumVnd, 0)).toBe(total);
        expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(unremitted.length);
      }),
    );
  });

  it("is the same in any order of files, and when a file comes twice", () => {
    const shuffled = fc.tuple(parcelsArbitrary, entriesArbitrary).chain(([parcels, entries]) =>
      fc.tuple(
        fc.constant(parcels),
        fc.constant(entries),
        fc.shuffledSubarray([...entries, ...entries.map((one) => ({ ...one, id: `${one.id}'` }))], {
          minLength: entries.length * 2,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([parcels, entries, again]) => {
        const once = seenOf(matchRemittances(parcels, entries));
        expect(seenOf(matchRemittances(parcels, again))).toEqual(once);
      }),
    );
  });

  it("never leaves more missing than was due, nor any where nothing is to come", () => {
    fc.assert(
      fc.property(parcelsArbitrary, entriesArbitrary, (parcels, entries) => {
        for (const { parcel, missingVnd } of matchRemittances(parcels, entries).unremitted) {
          expect(missingVnd).toBeGreaterThan(0);
          expect(missingVnd).toBeLessThanOrEqual(parcel.dueVnd);
          expect(parcel.refused).toBe(false);
        }
      }),
    );
  });
});

describe("the age of cash", () => {
  it.each([
    ["2026-11-28", 0],
    ["2026-11-25", 3],
    ["2026-10-31", 28],
    ["2026-12-01", 0],
  ])("delivered on %s is %d days", (day, days) => {
    expect(daysHeld(day, "2026-11-28")).toBe(days);
  });

  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [15, 2],
    [16, 3],
  ])("of %d days is in group %d", (days, group) => {
    const deliveredOn = new Date(Date.UTC(2026, 10, 28 - days)).toISOString().slice(0, 10);
    const ages = ageRemittances(
      [{ parcel: { ...PARCEL, deliveredOn }, missingVnd: 7 }],
      "2026-11-28",
    );
    expect(ages.findIndex(({ sumVnd }) => sumVnd === 7)).toBe(group);
  });
});
