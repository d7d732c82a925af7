import fc from "fast-check";
import type { Certificate } from "../certificate";
import { starInForce } from "../star-in-force";
import { starSpans } from "../star-spans";
import { addDays } from "../vietnam-day";

type Given = Pick<Certificate, "status" | "issued_on" | "withdrawn_on" | "stars">;

function certificate(changes: Partial<Given>): Given {
  return { status: "approved", issued_on: "2023-12-20", withdrawn_on: null, stars: 4, ...changes };
}

const day = fc.integer({ min: 0, max: 2_500 }).map((offset) => addDays("2020-01-01", offset));
const anyCertificate: fc.Arbitrary<Given> = fc.record({
  status: fc.constantFrom("draft", "approved", "withdrawn"),
  issued_on: day,
  withdrawn_on: fc.option(day),
  stars: fc.constantFrom(3, 4, 5),
});

describe("starSpans", () => {
  it("is the life of a certificate, both ends included", () => {
    expect(starSpans([certificate({})])).toEqual([
      { value: 4, from: "2023-12-20", until: "2026-12-20" },
    ]);
  });

  it("lets a renewal take over without a gap, and one with fewer stars too", () => {
    expect(starSpans([certificate({}), certificate({ issued_on: "2026-11-01" })])).toEqual([
      { value: 4, from: "2023-12-20", until: "2029-11-01" },
    ]);
    expect(
      starSpans([certificate({}), certificate({ issued_on: "2026-11-01", stars: 3 })]),
    ).toEqual([
      { value: 4, from: "2023-12-20", until: "2026-10-31" },
      { value: 3, from: "2026-11-01", until: "2029-11-01" },
    ]);
  });

  it("ends on the day before a withdrawal, and knows nothing of drafts", () => {
    const withdrawn = certificate({ status: "withdrawn", withdrawn_on: "2025-05-10" });
    expect(starSpans([withdrawn])).toEqual([{ value: 4, from: "2023-12-20", until: "2025-05-09" }]);
    expect(starSpans([certificate({ status: "draft" })])).toEqual([]);
    expect(starSpans([])).toEqual([]);
  });

  it("says of every day what starInForce says of it, in spans without overlap", () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 5 }), day, (certificates, asked) => {
        const spans = starSpans(certificates);
        const on = spans.filter(({ from, until }) => from <= asked && asked <= until);
        expect(on.map(({ value }) => value)).toEqual(
          [starInForce(certificates, asked)].filter((stars) => stars !== null),
        );
        spans.forEach(({ from, until }, index) => {
          expect(from <= until).toBe(true);
          expect(until < (spans[index + 1]?.from ?? "9999")).toBe(true);
        });
      }),
    );
  });
});
