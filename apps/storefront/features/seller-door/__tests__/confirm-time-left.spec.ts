import { confirmTimeLeft } from "../confirm-time-left";

/** Thursday at three in the afternoon, by the clock of Việt Nam. */
const CONFIRM_BY = "2026-11-26T08:00:00.000Z";

function leftAt(clock: string) {
  return confirmTimeLeft(CONFIRM_BY, new Date(`${clock}+07:00`));
}

describe("confirmTimeLeft", () => {
  it("counts working time alone: the night before is worth nothing", () => {
    const whole = { hours: 8, minutes: 0, urgent: false };
    expect(leftAt("2026-11-25T17:30")).toEqual(whole);
    expect(leftAt("2026-11-26T06:59")).toEqual(whole);
    expect(leftAt("2026-11-26T11:40")).toEqual({ hours: 3, minutes: 20, urgent: false });
  });

  it("is urgent below two hours, and over at the minute", () => {
    expect(leftAt("2026-11-26T13:00")?.urgent).toBe(false);
    expect(leftAt("2026-11-26T13:01")).toEqual({ hours: 1, minutes: 59, urgent: true });
    expect(leftAt("2026-11-26T15:00")).toBeNull();
  });
});
