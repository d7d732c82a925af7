import { hideEndedStars } from "../hide-ended-stars";

const star = (starUntil?: string) => ({ hidden: false, dataset: { starUntil } });

describe("hideEndedStars", () => {
  it("keeps a star on its last day and hides it on the next", () => {
    const element = star("2026-11-24");
    hideEndedStars([element], "2026-11-24");
    expect(element.hidden).toBe(false);
    hideEndedStars([element], "2026-11-25");
    expect(element.hidden).toBe(true);
  });

  it("leaves alone what names no day", () => {
    const elements = [star(), star("soon")];
    hideEndedStars(elements, "2026-11-25");
    expect(elements.every(({ hidden }) => !hidden)).toBe(true);
  });
});
