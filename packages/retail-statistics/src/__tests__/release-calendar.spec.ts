import { lastCalendarDay, releaseCalendar } from "../release-calendar";

const TODAY = "2026-11-27";

describe("the calendar of releases", () => {
  const byRule = releaseCalendar(TODAY, [], []);

  it("plans every month, Tết's as one, every quarter and the year on the 25th of the month after", () => {
    expect(byRule.slice(0, 7)).toEqual(
      [
        ["2026-11", "2026-12-25"],
        ["2026-12", "2027-01-25"],
        ["2026-Q4", "2027-01-25"],
        ["2026", "2027-01-25"],
        ["2027-01/2027-02", "2027-03-25"],
        // The 25th of April is a Sunday.
        ["2027-03", "2027-04-26"],
        ["2027-Q1", "2027-04-26"],
      ].map(([period, release_on]) => ({ period, release_on, basis: "rule" })),
    );
    expect(byRule.map(({ period }) => period)).not.toContain("2027-01");
  });

  it("goes twelve months ahead, on working days of a week alone", () => {
    const days = byRule.map(({ release_on }) => release_on);
    expect(days.every((day) => day > TODAY && day <= "2027-11-27")).toBe(true);
    expect(days.at(-1)).toBe("2027-11-25");
    expect(days).toEqual([...days].sort());
    for (const day of days) {
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });

  it("takes the day that was set instead, also of a revision, and leaves out what is out", () => {
    const set = [
      { period: "2026-11", release_on: "2026-12-18" },
      { period: "2026-10", release_on: "2026-12-01" },
    ];
    const days = releaseCalendar(TODAY, set, ["2026-10", "2026-12"]).map(
      ({ period, release_on, basis }) => [period, release_on, basis],
    );
    expect(days.slice(0, 3)).toEqual([
      ["2026-10", "2026-12-01", "set"],
      ["2026-11", "2026-12-18", "set"],
      ["2026-Q4", "2027-01-25", "rule"],
    ]);
  });

  it("promises no past day for what is late, and drops a set day once it has come", () => {
    const set = [{ period: "2026-10", release_on: TODAY }];
    expect(releaseCalendar(TODAY, set, []).map(({ period }) => period)).not.toContain("2026-10");
    expect(byRule.map(({ period }) => period)).not.toContain("2026-10");
  });

  it("ends a year ahead, on a day that there is", () => {
    expect(lastCalendarDay(TODAY)).toBe("2027-11-27");
    expect(lastCalendarDay("2028-02-29")).toBe("2029-02-28");
    expect(lastCalendarDay("2026-12-31")).toBe("2027-12-31");
    const last = { period: "2026-10", release_on: "2027-11-27" };
    expect(releaseCalendar(TODAY, [last], []).at(-1)).toEqual({ ...last, basis: "set" });
    const later = { period: "2026-10", release_on: "2027-11-28" };
    expect(releaseCalendar(TODAY, [later], [])).not.toContainEqual({ ...later, basis: "set" });
  });

  it("keeps what is planned for today until it is out", () => {
    const day = "2026-11-25";
    const planned = { period: "2026-10", release_on: day, basis: "rule" };
    expect(releaseCalendar(day, [], [])[0]).toEqual(planned);
    expect(releaseCalendar(day, [], ["2026-10"])).not.toContainEqual(planned);
  });
});
