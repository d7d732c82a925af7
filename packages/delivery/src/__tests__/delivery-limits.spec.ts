import { isFairToCome, isOneLine } from "../delivery-limits";

describe("isOneLine", () => {
  it.each(["Thôn 4, xã Hải Lạng", "x".repeat(20)])("is “%s”", (text) => {
    expect(isOneLine(text, 20)).toBe(true);
  });

  it.each([
    "",
    "  ",
    "...",
    "\u200b",
    "x".repeat(21),
    "một\nhai",
    "một\r",
    "một\thai",
    "một\u2028hai",
    "\u202emột",
    "\u0000",
  ])("is not %j", (text) => {
    expect(isOneLine(text, 20)).toBe(false);
  });
});

describe("isFairToCome", () => {
  it.each([
    ["2026-11-27", false],
    ["2026-11-28", true],
    ["2027-11-28", true],
    ["2027-11-29", false],
  ])("asks whether its last day, %s, is to come within a year", (to, expected) => {
    expect(isFairToCome({ to }, "2026-11-28")).toBe(expected);
  });
});
