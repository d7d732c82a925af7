import { seasonText } from "../season-text";

describe("seasonText", () => {
  it.each([
    [[7, 8, 9], "7 đến 9"],
    [[11, 12, 1, 2], "11 đến 2"],
    [[4], "4"],
    [[4, 6], "4, 6"],
    [[2, 1, 12, 6, 7], "6 đến 7, 12 đến 2"],
  ])("%j is %s", (months, text) => {
    expect(seasonText(months)).toBe(text);
  });
});
