import fc from "fast-check";
import { holdsNumber, initialsOf, reviewWindow } from "../review-rules";

const DAY = 24 * 60 * 60 * 1000;
const DELIVERED = new Date("2026-10-01T03:00:00Z");
const after = (days: number, extra = 0): Date => new Date(DELIVERED.getTime() + days * DAY + extra);
const times = { delivered_at: DELIVERED, written_at: null, removed_at: null };

describe("when a review may be written", () => {
  it("is open for sixty days after delivery, to the millisecond", () => {
    expect(reviewWindow(times, DELIVERED)).toEqual({ may: "write", until: after(60) });
    expect(reviewWindow(times, after(60)).may).toBe("write");
    expect(reviewWindow(times, after(60, 1))).toEqual({ may: null, until: null });
  });

  it("is corrected for thirty days after the first writing, also beyond the sixty", () => {
    const written = { ...times, written_at: after(59) };
    expect(reviewWindow(written, after(89))).toEqual({ may: "correct", until: after(89) });
    expect(reviewWindow(written, after(89, 1)).may).toBeNull();
  });

  it("is never open before delivery nor after a removal", () => {
    expect(reviewWindow({ ...times, delivered_at: null }, DELIVERED).may).toBeNull();
    expect(
      reviewWindow({ ...times, written_at: DELIVERED, removed_at: after(1) }, after(2)).may,
    ).toBeNull();
  });
});

describe("what a buyer is called", () => {
  it.each([
    ["Nguyễn Thị Hạnh", "N.T.H."],
    ["  đỗ   ánh ", "Đ.Á."],
    ["0912 345 678", ""],
    ["", ""],
  ])("is %j → %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("gives away no whole word of a name", () => {
    const word = fc.stringMatching(/^[a-zàáâãèéêìíòóôõùúý]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const initials = initialsOf(words.join(" "));
        expect(initials).toHaveLength(2 * words.length);
        expect(initials).toMatch(/^(\p{Lu}\.)+$/u);
      }),
    );
  });

  it.each([
    ["Chị Hạnh", false],
    ["Hạnh 1987", false],
    ["0912 345 678", true],
    ["H 09.123.456", true],
  ])("%j holds a telephone number: %j", (name, holds) => {
    expect(holdsNumber(name)).toBe(holds);
  });
});
