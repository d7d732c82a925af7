import fc from "fast-check";
import { readTaxNumber } from "../tax-number";

const NOW = new Date("2026-11-26T03:00:00Z");

/** Codes of firms that everybody can look up. */
const REAL = ["0100686209", "0100109106", "0100112437"];

describe("readTaxNumber", () => {
  it.each(REAL)("takes %s, however it is spaced", (code) => {
    expect(readTaxNumber(code, "enterprise", NOW)).toEqual({ ok: true, number: code });
    const spaced = `${code.slice(0, 4)} ${code.slice(4, 7)}.${code.slice(7)}`;
    expect(readTaxNumber(spaced, "cooperative", NOW)).toEqual({ ok: true, number: code });
  });

  it("takes a branch with or without its dash", () => {
    const branch = { ok: true, number: "0100686209-001" };
    expect(readTaxNumber("0100686209-001", "enterprise", NOW)).toEqual(branch);
    expect(readTaxNumber("0100686209001", "enterprise", NOW)).toEqual(branch);
  });

  it("sees every slip of one digit", () => {
    const slip = fc.record({
      code: fc.constantFrom(...REAL),
      at: fc.integer({ min: 0, max: 9 }),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(slip, ({ code, at, by }) => {
        const digits = [...code];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(readTaxNumber(digits.join(""), "enterprise", NOW)).toEqual({
          ok: false,
          problem: "check",
        });
      }),
    );
  });

  it("takes a personal id from a household, not from a firm", () => {
    expect(readTaxNumber("022 185 001 234", "household", NOW)).toEqual({
      ok: true,
      number: "022185001234",
    });
    expect(readTaxNumber("022185001234", "cooperative", NOW)).toEqual({
      ok: false,
      problem: "shape",
    });
    expect(readTaxNumber("0100686209", "household", NOW)).toMatchObject({ ok: true });
  });

  it.each([
    ["", "missing"],
    [" - ", "missing"],
    ["123", "shape"],
    ["010068620a", "shape"],
    ["003185001234", "check"],
  ] as const)("refuses %j as %s", (text, problem) => {
    expect(readTaxNumber(text, "farm", NOW)).toEqual({ ok: false, problem });
  });
});
