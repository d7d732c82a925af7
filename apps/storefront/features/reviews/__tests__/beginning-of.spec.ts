import fc from "fast-check";
import { beginningOf } from "../beginning-of";

describe("the beginning of a review", () => {
  it("ends at a word", () => {
    expect(beginningOf("Trứng tươi, lòng đỏ đậm", 15)).toBe("Trứng tươi,…");
    expect(beginningOf("Trứngtươi", 5)).toBe("Trứng…");
  });

  it("leaves a short one alone", () => {
    expect(beginningOf("Ngon", 4)).toBeNull();
  });

  it("is never longer, and begins as the text does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.nat(60), (text, most) => {
        const beginning = beginningOf(text, most);
        if (beginning !== null) {
          expect([...beginning].length).toBeLessThanOrEqual(most + 1);
          expect(text.startsWith(beginning.slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});
