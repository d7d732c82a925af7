import fc from "fast-check";
import { displayPhone, parsePhone } from "../phone";

describe("parsePhone", () => {
  it.each([
    ["0912345678", "+84912345678"],
    ["0912 345 678", "+84912345678"],
    ["0912.345.678", "+84912345678"],
    ["0912-345-678", "+84912345678"],
    ["(+84) 912 345 678", "+84912345678"],
    ["+84912345678", "+84912345678"],
    ["84912345678", "+84912345678"],
    ["0084 912 345 678", "+84912345678"],
    ["+84 (0)912 345 678", "+84912345678"],
    ["０３２１２３４５６７", "+84321234567"],
    ["0321234567", "+84321234567"],
    ["0561234567", "+84561234567"],
    ["0701234567", "+84701234567"],
    ["0812345678", "+84812345678"],
    ["\u00a00912\u00a0345\u00a0678 ", "+84912345678"],
    ["\u202d0912345678\u202c", "+84912345678"],
    ["0912\u2212345\u2212678", "+84912345678"],
    ["\u200b0912345678", "+84912345678"],
  ])("reads the mobile number %s", (text, e164) => {
    expect(parsePhone(text)).toMatchObject({ kind: "mobile", e164 });
  });

  it.each([
    ["0203 3825 678", "+842033825678"],
    ["024 3825 6789", "+842438256789"],
    ["+84 28 3825 6789", "+842838256789"],
  ])("reads the landline number %s", (text, e164) => {
    expect(parsePhone(text)).toMatchObject({ kind: "landline", e164 });
  });

  it.each([
    ["0169 123 4567", "0391234567"],
    ["01201234567", "0701234567"],
    ["+84 123 456 7890", "0834567890"],
    ["0199 123 4567", "0591234567"],
  ])("refuses %s and says its new form", (text, suggestion) => {
    expect(parsePhone(text)).toEqual({ kind: "invalid", reason: "old_prefix", suggestion });
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["abc", "not_a_number"],
    ["0912345678a", "not_a_number"],
    ["091234567", "wrong_length"],
    ["09123456789", "wrong_length"],
    ["0203382567", "wrong_length"],
    ["912345678", "wrong_length"],
    ["0112345678", "unknown_prefix"],
    ["0412345678", "unknown_prefix"],
    ["1234567890", "unknown_prefix"],
    ["+1 202 555 0123", "foreign"],
    ["0044 20 7946 0000", "foreign"],
  ])("refuses %p: %s", (text, reason) => {
    expect(parsePhone(text)).toMatchObject({ kind: "invalid", reason });
  });

  it("reads every mobile number however it is written", () => {
    const digits = fc.stringMatching(/^0[35789]\d{8}$/);
    const prefix = fc.constantFrom("0", "+84", "84", "0084", "+84 0", "+84-");
    fc.assert(
      fc.property(digits, prefix, fc.constantFrom("", " ", ".", "-"), (number, start, gap) => {
        const written = start + [number.slice(1, 4), number.slice(4, 7), number.slice(7)].join(gap);
        expect(parsePhone(written)).toMatchObject({ kind: "mobile", national: number });
      }),
    );
  });

  it("never throws, and what it accepts it accepts again", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePhone(text);
        if (parsed.kind === "invalid") return;
        expect(parsePhone(parsed.e164)).toEqual(parsed);
        expect(parsePhone(displayPhone(parsed.national))).toEqual(parsed);
      }),
    );
  });
});

describe("displayPhone", () => {
  it.each([
    ["0912345678", "0912 345 678"],
    ["+84912345678", "0912 345 678"],
    ["02033825678", "0203 3825 678"],
    ["02438256789", "024 3825 6789"],
    ["no number", "no number"],
  ])("%s", (text, shown) => {
    expect(displayPhone(text)).toBe(shown);
  });
});
