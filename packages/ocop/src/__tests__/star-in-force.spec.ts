import fc from "fast-check";
import { expiresOn, firstDayWithout, type Certificate } from "../certificate";
import { certificateInForce, certificateState, starInForce } from "../star-in-force";
import { addDays } from "../vietnam-day";

const EGGS: Certificate = {
  number: "MH-1/QĐ-UBND",
  decision_date: "2023-12-20",
  issued_on: "2023-12-20",
  issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
  issuing_level: "province",
  stars: 4,
  kind: "renewal",
  criteria_version: "148/2023",
  product_set: 2,
  status: "approved",
  withdrawn_on: null,
};

function certificate(changes: Partial<Certificate>): Certificate {
  return { ...EGGS, ...changes };
}

describe("expiresOn", () => {
  it.each([
    ["2023-12-20", "2026-12-20"],
    ["2024-02-29", "2027-02-28"],
    ["2019-08-21", "2022-08-21"],
    ["2025-07-06", "2028-07-06"],
  ])("of one issued on %s is %s", (issued_on, last) => {
    expect(expiresOn({ issued_on })).toBe(last);
  });

  it("refuses a day before the programme's first criteria", () => {
    expect(() => expiresOn({ issued_on: "2019-08-20" })).toThrow(RangeError);
  });
});

describe("starInForce", () => {
  it("counts from the first day to the last, both included", () => {
    expect(starInForce([EGGS], "2023-12-19")).toBeNull();
    expect(starInForce([EGGS], "2023-12-20")).toBe(4);
    expect(starInForce([EGGS], "2026-12-20")).toBe(4);
    expect(starInForce([EGGS], "2026-12-21")).toBeNull();
    expect(firstDayWithout(EGGS)).toBe("2026-12-21");
  });

  it("ends on the day of withdrawal, but not before", () => {
    const withdrawn = certificate({ status: "withdrawn", withdrawn_on: "2025-05-10" });
    expect(starInForce([withdrawn], "2025-05-09")).toBe(4);
    expect(starInForce([withdrawn], "2025-05-10")).toBeNull();
  });

  it("never counts one withdrawn on an unknown day", () => {
    const withdrawn = certificate({ status: "withdrawn", withdrawn_on: null });
    expect(starInForce([withdrawn], "2024-06-01")).toBeNull();
  });

  it("never counts a draft", () => {
    expect(starInForce([certificate({ status: "draft" })], "2024-06-01")).toBeNull();
  });

  it("takes the one issued last, even with fewer stars", () => {
    const later = certificate({ number: "MH-2", issued_on: "2024-12-20", stars: 3 });
    expect(starInForce([EGGS, later], "2024-12-19")).toBe(4);
    expect(starInForce([EGGS, later], "2024-12-20")).toBe(3);
    expect(starInForce([later, EGGS], "2024-12-20")).toBe(3);
  });

  it("falls back on the older one when the newer is withdrawn", () => {
    const raised = certificate({
      stars: 5,
      issued_on: "2025-01-01",
      status: "withdrawn",
      withdrawn_on: "2025-06-01",
    });
    expect(starInForce([EGGS, raised], "2025-05-31")).toBe(5);
    expect(starInForce([EGGS, raised], "2025-06-01")).toBe(4);
  });

  it("has no star without certificates", () => {
    expect(starInForce([], "2024-06-01")).toBeNull();
  });
});

describe("certificateState", () => {
  it.each([
    ["2023-12-19", "not_yet"],
    ["2023-12-20", "in_force"],
    ["2026-09-20", "in_force"],
    ["2026-09-21", "expiring"],
    ["2026-12-20", "expiring"],
    ["2026-12-21", "expired"],
  ])("on %s is %s", (day, state) => {
    expect(certificateState(EGGS, day)).toBe(state);
  });
});

describe("for any certificates", () => {
  const anyDay = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays("2019-08-21", offset));
  const anyCertificate = fc
    .record({
      issued_on: anyDay,
      stars: fc.constantFrom<(3 | 4 | 5)[]>(3, 4, 5),
      status: fc.constantFrom<Certificate["status"][]>("draft", "approved", "withdrawn"),
      withdrawn_on: fc.option(anyDay),
    })
    .map(certificate);

  it("a star comes from one that is alive that day, and the order they come in does not matter", () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 6 }), anyDay, (list, day) => {
        const found = certificateInForce(list, day);
        const alive = list.filter((one) =>
          ["in_force", "expiring"].includes(certificateState(one, day)),
        );
        expect(found === null).toBe(alive.length === 0);
        expect(starInForce(list.toReversed(), day)).toBe(starInForce(list, day));
        if (!found) return;
        expect(found.issued_on <= day && day <= expiresOn(found)).toBe(true);
        expect(alive.every((one) => one.issued_on <= found.issued_on)).toBe(true);
      }),
    );
  });

  it("a star that nobody touches dies within 36 months", () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 6 }), anyDay, (list, day) => {
        const known = list.filter((one) => one.issued_on <= day);
        expect(starInForce(known, addDays(day, 3 * 366))).toBeNull();
      }),
    );
  });
});
