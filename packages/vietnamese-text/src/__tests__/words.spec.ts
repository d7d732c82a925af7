import fc from "fast-check";
import { fold } from "../fold";
import { markAgreement } from "../mark-agreement";
import { oneI } from "../one-i";
import { isSyllable, isUnmarkedSyllable } from "../syllable";
import { wordsOf } from "../words-of";
import { allSyllables } from "./typing";

const syllables = allSyllables();

describe("wordsOf", () => {
  it.each([
    ["Chả mực giã tay!", "chả mực giã tay"],
    ["500g, 1kg; 35", "500g 1kg 35"],
    ["hoà/thuỷ (khoẻ)", "hòa thủy khỏe"],
    ["tre-nứa", "tre nứa"],
    [" — ", ""],
    ["🦑 mực 🦑", "mực"],
  ])("%s", (text, words) => {
    expect(
      wordsOf(text)
        .map((word) => word.text)
        .join(" "),
    ).toBe(words);
    expect(wordsOf(text.normalize("NFD")).map((word) => word.text)).toEqual(
      wordsOf(text).map((word) => word.text),
    );
  });

  it("says where a word stands in the NFC text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const whole = text.normalize("NFC");
        let before = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(word.end).toBeGreaterThan(word.start);
          expect(fold(whole.slice(word.start, word.end))).toBe(word.folded);
          before = word.end;
        }
      }),
    );
  });
});

describe("isSyllable", () => {
  it.each(
    "chả mực ý kỳ gì gìn giếng giếc già quý quốc quở quyển nghiêng khuỷu rượu ngoằn huơ yêu uống xoong mưc viêt".split(
      " ",
    ),
  )("%s is one", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each("shop test mùc kà ngê qa wifi 500g bavabi ocop cyt iên giy zalo đ ".split(" "))(
    "%j is none",
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );

  it("knows some 18,000 of them", () => {
    expect(syllables.length).toBeGreaterThan(17_000);
    expect(syllables.every(isSyllable)).toBe(true);
  });
});

describe("isUnmarkedSyllable", () => {
  it("knows the fold of every syllable, and nothing else", () => {
    for (const syllable of syllables) expect(isUnmarkedSyllable(fold(syllable))).toBe(true);
    for (const word of ["nuogn", "mukc", "vagn", "shop", "bavabi", "500g", ""]) {
      expect(isUnmarkedSyllable(word)).toBe(false);
    }
  });
});

describe("markAgreement", () => {
  it.each([
    ["mực", "mực", "same"],
    ["muc", "mực", "open"],
    ["mưc", "mực", "open"],
    ["mục", "mực", "open"],
    ["múc", "mực", "contrary"],
    ["dong", "đồng", "open"],
    ["đông", "dông", "contrary"],
    ["dua", "dứa", "open"],
    ["dưa", "dứa", "open"],
    ["dừa", "dứa", "contrary"],
    ["dứa", "dưa", "contrary"],
    ["nuóc", "nước", "open"],
  ])("%s on %s: %s", (typed, target, agreement) => {
    expect(markAgreement(typed, target)).toBe(agreement);
  });

  it("is open from a word's fold to the word, and contrary the other way", () => {
    fc.assert(
      fc.property(fc.constantFrom(...syllables), (syllable) => {
        const bare = fold(syllable);
        const marked = bare !== syllable;
        expect(markAgreement(bare, syllable)).toBe(marked ? "open" : "same");
        expect(markAgreement(syllable, bare)).toBe(marked ? "contrary" : "same");
      }),
    );
  });
});

describe("oneI", () => {
  it.each([
    ["mỳ", "mì"],
    ["mì", "mì"],
    ["quý", "quí"],
    ["quýt", "quít"],
    ["kỷ", "kỉ"],
    ["thủy", "thủy"],
    ["tuy", "tuy"],
    ["quyển", "quyển"],
    ["yến", "yến"],
    ["tây", "tây"],
    ["y", "y"],
  ])("%s → %s", (word, spelling) => {
    expect(oneI(word)).toBe(spelling);
  });
});
