import { isReleasable } from "@cho-lang/retail-statistics/months";
import { periodsToRelease } from "../periods-to-release";

it("are the last two that are over, with January and February as one", () => {
  const of = (today: string) => periodsToRelease(today);
  expect(of("2026-11-20")).toEqual(["2026-09", "2026-10"]);
  expect(of("2027-02-03")).toEqual(["2026-11", "2026-12"]);
  expect(of("2027-03-01")).toEqual(["2026-12", "2027-01/2027-02"]);
  expect(of("2027-04-01")).toEqual(["2027-01/2027-02", "2027-03"]);
  expect(of("2027-05-31").every(isReleasable)).toBe(true);
});
