import fc from "fast-check";
import { bareText, guardedText, looksLikeFormula } from "../guarded-text";
import { joinList, splitList } from "../list-cell";

const text = fc.oneof(
  fc.string(),
  fc.stringMatching(/^'{0,3}[=+\-@\t\r＝]?[a-z(]{0,4}$/),
  fc.constantFrom("(trống)", "'(trống)", "=1+1", "+84912", "-5", "@x", "'=1", "\t=1", " =1"),
);

it("guards what a spreadsheet would work out, and nothing else", () => {
  expect(["=1+1", "+84912", "-5", "@x", "\tx", " =1", "(trống)"].map(guardedText)).toEqual([
    "'=1+1",
    "'+84912",
    "'-5",
    "'@x",
    "'\tx",
    "' =1",
    "'(trống)",
  ]);
  expect(["Trứng", "0123", "it's", "'tis", "a=b"].map(guardedText)).toEqual([
    "Trứng",
    "0123",
    "it's",
    "'tis",
    "a=b",
  ]);
});

it("gives every text back as it was, and never writes one that looks like a formula", () => {
  fc.assert(
    fc.property(text, (told) => {
      expect(bareText(guardedText(told))).toBe(told);
      expect(looksLikeFormula(guardedText(told))).toBe(false);
    }),
  );
});

it("knows a formula behind blanks", () => {
  expect([" =1", "\t@x", "a", " '=1"].map(looksLikeFormula)).toEqual([true, true, false, false]);
});

it("keeps a list of texts in one cell", () => {
  const word = fc
    .string({ minLength: 1 })
    .map((one) => one.trim())
    .filter((one) => one !== "");
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(splitList(joinList(words))).toEqual(words);
    }),
  );
  expect(splitList(" a;b ;; c ")).toEqual(["a", "b", "c"]);
});
