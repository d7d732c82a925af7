import { countedRefusal, mustPayBefore, refusalsCountFrom } from "../cash-refusals";

it("counts who would not take goods or could not be reached, and no address that was not found", () => {
  expect(countedRefusal("refused_at_door")).toBe("refused_at_door");
  expect(countedRefusal("not_reached")).toBe("not_reached");
  expect(countedRefusal("wrong_address")).toBeNull();
});

it("remembers twelve months, to the instant", () => {
  expect(refusalsCountFrom(new Date("2026-11-28T03:00:00Z")).toISOString()).toBe(
    "2025-11-28T03:00:00.000Z",
  );
  // A leap day has no day of its own a year before.
  expect(refusalsCountFrom(new Date("2028-02-29T00:00:00Z")).toISOString()).toBe(
    "2027-03-01T00:00:00.000Z",
  );
});

it("lets refusals at one seller pass, and not at a second one", () => {
  expect([0, 1, 2, 3].map(mustPayBefore)).toEqual([false, false, true, true]);
});
