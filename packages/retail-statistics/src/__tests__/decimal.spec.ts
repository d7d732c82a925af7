import fc from "fast-check";
import { addDecimals, decimalPlaces, isDecimal, subtractDecimals } from "../decimal";

describe("published numbers", () => {
  it("are added exactly, as precise as the most precise of them", () => {
    expect(addDecimals(["598.4", "601.2", "627.8"])).toBe("1827.4");
    expect(addDecimals(["0.1", "0.25"])).toBe("0.35");
    expect(addDecimals([])).toBe("0");
    expect(subtractDecimals("1833.6", "1827.4")).toBe("6.2");
    expect(subtractDecimals("1", "1.05")).toBe("-0.05");
  });

  it.each(["", " 1", "1,5", "1e3", "-1", "1.", ".5", "1.2345678", "1".repeat(16), 5, null])(
    "%p is none",
    (text) => {
      expect(isDecimal(text)).toBe(false);
    },
  );

  it("agree with whole numbers of the smallest unit", () => {
    const tenths = fc.integer({ min: 0, max: 10 ** 12 });
    const written = (value: number) => `${String(Math.floor(value / 10))}.${String(value % 10)}`;
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const sum = addDecimals([written(a), written(b)]);
        expect(sum).toBe(written(a + b));
        expect(subtractDecimals(sum, written(b))).toBe(written(a));
        expect(decimalPlaces(sum)).toBe(1);
      }),
    );
  });
});
