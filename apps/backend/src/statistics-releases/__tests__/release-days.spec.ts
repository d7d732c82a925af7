import { addDays, startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { releaseDays } from "../release-days";

const step = (set_on: string, release_on: string | null, release_id = "a") => ({
  release_id,
  step: release_on === null ? "checked" : "scheduled",
  release_on,
  created_at: startOfVietnamDay(set_on),
});

describe("the days on which releases come out", () => {
  const moved = [
    step("2026-11-01", null),
    step("2026-11-02", "2026-11-20"),
    step("2026-11-05", "2026-12-10"),
    step("2026-11-04", "2026-11-08", "b"),
  ];
  const dayOf = (day: string, id = "a") => releaseDays(moved, day).get(id);

  it("are the last ones that were set", () => {
    expect(dayOf("2026-11-06")).toBe("2026-12-10");
    expect(dayOf("2026-11-25")).toBe("2026-12-10");
    expect(dayOf("2026-12-10")).toBe("2026-12-10");
  });

  it("are told as they were known on a day", () => {
    expect(dayOf("2026-11-01")).toBeUndefined();
    expect(dayOf("2026-11-02")).toBe("2026-11-20");
    expect(dayOf("2026-11-04")).toBe("2026-11-20");
    expect(dayOf("2026-11-05")).toBe("2026-12-10");
    expect(dayOf("2026-11-03", "b")).toBeUndefined();
  });

  it("of what was set later than it came out are known from that day on", () => {
    const late = [step("2026-11-27", "2021-06-20")];
    expect(releaseDays(late, "2021-06-20").get("a")).toBe("2021-06-20");
    expect(releaseDays(late, "2021-06-19").get("a")).toBeUndefined();
  });

  it("never let out on a day what was not out then, however often a day is set anew", () => {
    const start = "2026-01-01";
    for (let seed = 0; seed < 300; seed++) {
      const random = (below: number, at: number) => ((seed * 7919 + at * 104_729) % 997) % below;
      // Each day is set before the one that it replaces has come.
      const steps = [step(start, addDays(start, 1 + random(30, 0)))];
      for (let at = 1; at <= random(4, 9); at++) {
        const { created_at, release_on } = steps[at - 1] ?? step(start, start);
        const set = addDays(vietnamDay(created_at), 1 + random(5, at));
        if (release_on === null || set >= release_on) break;
        steps.push(step(set, addDays(set, random(40, at + 20))));
      }
      const outOn = steps.at(-1)?.release_on ?? "";
      for (let ahead = 0; ahead < 90; ahead++) {
        const day = addDays(start, ahead);
        const told = releaseDays(steps, day).get("a");
        const setByThen = steps.filter(({ created_at }) => created_at <= startOfVietnamDay(day));
        expect(told).toBe(setByThen.at(-1)?.release_on ?? undefined);
        expect(told !== undefined && told <= day).toBe(outOn <= day);
      }
    }
  });
});
