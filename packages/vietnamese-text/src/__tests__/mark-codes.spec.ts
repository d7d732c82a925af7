import fc from "fast-check";
import { canonical } from "../canonical";
import { fold } from "../fold";
import { markAgreement } from "../mark-agreement";
import { markCode, markCodes } from "../mark-codes";

const WORDS = [
  "dứa",
  "dừa",
  "dưa",
  "đưa",
  "dua",
  "mực",
  "mức",
  "mục",
  "đường",
  "nấm",
  "năm",
  "quý",
];
const word = fc.constantFrom(...WORDS);
/** The word with some of its marks left out or put elsewhere, as one may type it. */
const typed = word.chain((given) =>
  fc.subarray([..."\u0301\u0300\u0309\u0303\u0323\u0302\u0306\u031b"]).map((marks) =>
    canonical(
      [...given.normalize("NFD")]
        .filter((character) => !marks.includes(character))
        .join("")
        .normalize("NFC"),
    ),
  ),
);

describe("markCode", () => {
  it("is ASCII, and the same wherever the tone stands", () => {
    expect(markCode("mực")).toBe("mujhcjn");
    expect(markCode("đ")).toBe("djd");
    expect(markCode("hòa")).toBe(markCode(canonical("hoà")));
    expect(markCode("muc")).toBeNull();
    expect(markCode("500g")).toBeNull();
  });
});

describe("markCodes", () => {
  it("holds a typed word's code just when none of its marks contradicts", () => {
    fc.assert(
      fc.property(typed, word, (query, target) => {
        const code = markCode(query);
        fc.pre(code !== null && fold(query) === fold(target));
        expect(markCodes(target).includes(code)).toBe(markAgreement(query, target) !== "contrary");
      }),
    );
  });

  it("is empty for a word without marks", () => {
    expect(markCodes("muc")).toEqual([]);
    expect(markCodes("mực").sort()).toEqual(["mucjn", "mujhc", "mujhcjn"]);
  });
});
