import { daysBetween } from "@cho-lang/ocop/vietnam-day";
import { daysToSendAgain, pauseOn, sendingPause } from "../sending-pause";

const STORED = { sends_from: "2026-11-30", pause_reason: "Biển động" };
const PAUSE = { sends_from: "2026-11-30", reason: "Biển động" };

describe("sendingPause", () => {
  it("ends by itself with the first minute of its day in Việt Nam", () => {
    expect(sendingPause(STORED, new Date("2026-11-29T23:59:59+07:00"))).toEqual(PAUSE);
    expect(sendingPause(STORED, new Date("2026-11-30T00:00:00+07:00"))).toBeNull();
    expect(sendingPause(STORED, new Date("2026-12-24T12:00:00+07:00"))).toBeNull();
  });

  it("is none for a seller who announced none", () => {
    const never = { sends_from: null, pause_reason: null };
    expect(sendingPause(never, new Date("2026-11-29T12:00:00+07:00"))).toBeNull();
  });

  it("holds on a page of its last day and not on one of its day", () => {
    expect(pauseOn(PAUSE, "2026-11-29")).toEqual(PAUSE);
    expect(pauseOn(PAUSE, "2026-11-30")).toBeNull();
    expect(pauseOn(null, "2026-11-29")).toBeNull();
  });
});

describe("daysToSendAgain", () => {
  it.each([
    ["a Thursday", "2026-11-26", "2026-11-30"],
    ["a Sunday", "2026-11-29", "2026-11-30"],
    ["a Monday", "2026-11-30", "2026-12-07"],
    ["a Thursday before the new year", "2026-12-31", "2027-01-04"],
  ])("offers the next Monday first on %s", (_, today, monday) => {
    expect(daysToSendAgain(today)[0]).toBe(monday);
  });

  it("offers each day from tomorrow to thirty days ahead once, the others in their order", () => {
    const [, ...others] = daysToSendAgain("2026-11-26");
    expect(others).toEqual([...others].sort());
    const ahead = daysToSendAgain("2026-11-26").map((day) => daysBetween("2026-11-26", day));
    expect(ahead.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  });
});
