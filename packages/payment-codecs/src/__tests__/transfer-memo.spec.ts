import fc from "fast-check";
import { codesInMemo, transferMemo } from "../transfer-memo";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const character = fc.constantFrom(...ALPHABET);
const code = fc
  .string({ unit: character, minLength: 6, maxLength: 6 })
  .map((characters) => `CL${characters}`);

describe("the memo of a transfer", () => {
  it("is short and nothing but what every bank passes on", () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(transferMemo(one)).toMatch(/^CL[0-9A-HJKMNP-TV-Z]{8}$/);
      }),
    );
  });

  it.each([
    (memo: string) => memo,
    (memo: string) => memo.toLowerCase(),
    (memo: string) => `MBVCB.1234567890.${memo}.CT tu 0011012345678 NGUYEN VAN A toi 8000123`,
    (memo: string) => `Khach hang chuyen ${memo.slice(0, 4)} ${memo.slice(4, 8)}-${memo.slice(8)}`,
    (memo: string) => memo.slice(0, 2) + memo.slice(2).replace(/0/g, "o").replace(/1/g, "l"),
    (memo: string) => `${memo} ${memo}`,
  ])("is found in what a bank and a hand make of it (%#)", (disguise) => {
    fc.assert(
      fc.property(code, (one) => {
        expect(codesInMemo(disguise(transferMemo(one)))).toContain(one);
      }),
    );
  });

  it("names nothing with another character at any place", () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 2, max: 9 }), character, (one, at, other) => {
        const memo = transferMemo(one);
        fc.pre(memo[at] !== other);
        expect(codesInMemo(memo.slice(0, at) + other + memo.slice(at + 1))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("names nothing with two neighbours that changed places", () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 2, max: 8 }), (one, at) => {
        const memo = transferMemo(one);
        const [a = "", b = ""] = memo.slice(at, at + 2);
        fc.pre(a !== b);
        expect(codesInMemo(memo.slice(0, at) + b + a + memo.slice(at + 2))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells every order that it names", () => {
    const memo = `${transferMemo("CL7K2M9Q")} ${transferMemo("CL000000")}`;
    expect(codesInMemo(memo)).toEqual(["CL7K2M9Q", "CL000000"]);
  });

  it.each(["", "chuyen tien", "CLCLCLCLCL", "CL7K2M9Q", "tien ca muc thang 11"])(
    "is not in %j",
    (text) => {
      expect(codesInMemo(text)).toEqual([]);
    },
  );

  it.each(["7K2M9Q", "CL7K2M9", "CL7K2M9U", "cl7k2m9q"])("is not made of %j", (text) => {
    expect(() => transferMemo(text)).toThrow(RangeError);
  });
});
