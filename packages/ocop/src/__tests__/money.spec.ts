import fc from "fast-check";
import { dong, formatDong, unitPrice } from "../money";

describe("formatDong", () => {
  it.each([
    [0, "0\u00a0₫"],
    [999, "999\u00a0₫"],
    [55_000, "55.000\u00a0₫"],
    [12_500_000, "12.500.000\u00a0₫"],
    [-40_000, "−40.000\u00a0₫"],
  ])("%i", (amount, text) => {
    expect(formatDong(amount)).toBe(text);
  });

  it("can be read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(Number(formatDong(amount).replace(/\D/g, ""))).toBe(amount);
      }),
    );
  });

  it.each([0.5, NaN, Infinity])("refuses %d", (amount) => {
    expect(() => formatDong(amount)).toThrow(RangeError);
    expect(() => dong(amount)).toThrow(RangeError);
  });
});

describe("unitPrice", () => {
  it.each([
    [55_000, 750, 73_333],
    [155_000, 2_200, 70_455],
    [240_000, 500, 480_000],
    [1, 2_000, 1],
    [1, 2_001, 0],
  ])("%i đồng for %i g is %i a kilogram", (price, grams, amount) => {
    expect(unitPrice(price, grams)).toEqual({ amount, per: "kg" });
  });

  it("does not exist without a weight", () => {
    expect(unitPrice(650_000, 0)).toBeNull();
  });

  it("is never more than half a đồng off", () => {
    const prices = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 50_000 }), (price, grams) => {
        const exact = (price * 1000) / grams;
        expect(Math.abs((unitPrice(price, grams)?.amount ?? NaN) - exact)).toBeLessThanOrEqual(
          0.5 + exact * 1e-12,
        );
      }),
    );
  });

  it("refuses what is negative or no whole đồng", () => {
    expect(() => unitPrice(-1, 10)).toThrow(RangeError);
    expect(() => unitPrice(1, -10)).toThrow(RangeError);
    expect(() => unitPrice(0.5, 10)).toThrow(RangeError);
  });
});
