import { nameParcels } from "../name-parcels";

const FIRST = { id: "p1", order: "CL1", dueVnd: 300_000 };
const SECOND = { id: "p2", order: "CL1", dueVnd: 90_000 };
const LINE = { id: "e1", order: "CL1", tracking: "", day: "2026-11-23", amountVnd: 300_000 };
const NOTED = { order: "CL1", tracking: "T1", dueVnd: 300_000 };

function named(...books: Parameters<typeof nameParcels>) {
  return nameParcels(...books).map(({ parcel: { id }, tracking }) => ({ id, tracking }));
}

describe("a parcel of which nobody wrote down who carries it", () => {
  it.each<[string, typeof LINE, { id: string; tracking: string }[]]>([
    ["by its order", LINE, [{ id: "p1", tracking: "" }]],
    ["with the number", { ...LINE, tracking: "T1" }, [{ id: "p1", tracking: "T1" }]],
    [
      "in the other column",
      { ...LINE, order: "T1", tracking: "CL1" },
      [{ id: "p1", tracking: "T1" }],
    ],
    ["in both columns", { ...LINE, tracking: "CL1" }, [{ id: "p1", tracking: "" }]],
    ["of another order", { ...LINE, order: "CL2" }, []],
  ])("is carried when a file names it %s", (_how, line, found) => {
    expect(named([FIRST], [], [line])).toEqual(found);
  });

  it("is told from another of its order by the sum, else is the first", () => {
    expect(named([FIRST, SECOND], [], [{ ...LINE, amountVnd: 90_000 }])).toEqual([
      { id: "p2", tracking: "" },
    ]);
    expect(named([FIRST, SECOND], [], [{ ...LINE, amountVnd: 1_000 }])).toEqual([
      { id: "p1", tracking: "" },
    ]);
  });

  it("is found beside another of its order, in whatever order lines come", () => {
    const lines = [
      { ...LINE, id: "a", tracking: "T1", amountVnd: 299_000 },
      { ...LINE, id: "b", tracking: "T2", amountVnd: 90_000 },
    ];
    const both = [
      { id: "p2", tracking: "T2" },
      { id: "p1", tracking: "T1" },
    ];
    expect(named([FIRST, SECOND], [], lines)).toEqual(both);
    expect(named([FIRST, SECOND], [], lines.toReversed())).toEqual(both);
    expect(named([SECOND], [NOTED], lines)).toEqual([{ id: "p2", tracking: "T2" }]);
  });

  it("is left to its seller when the file means one that is known", () => {
    const second = { ...LINE, tracking: "T1", amountVnd: 90_000 };
    expect(named([SECOND], [NOTED], [second])).toEqual([]);
    expect(named([SECOND], [NOTED], [{ ...LINE, amountVnd: 1_000 }])).toEqual([]);
    expect(named([FIRST], [{ ...NOTED, order: "CL7" }], [{ ...LINE, tracking: "T1" }])).toEqual([]);
  });

  it("has one line's number and no other parcel's", () => {
    const other = { ...FIRST, id: "q1", order: "CL2" };
    const lines = [
      { ...LINE, id: "a", tracking: "T1" },
      { ...LINE, id: "b", order: "CL2", tracking: "T1" },
    ];
    expect(named([FIRST, other], [], lines)).toEqual([{ id: "p1", tracking: "T1" }]);
  });
});
