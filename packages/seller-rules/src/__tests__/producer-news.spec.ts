import { isNewsTime, namedNews, newsSince } from "../producer-news";

it.each([
  ["2026-11-28T07:59:59+07:00", false],
  ["2026-11-28T08:00:00+07:00", true],
  ["2026-11-28T19:59:59+07:00", true],
  ["2026-11-28T20:00:00+07:00", false],
  ["2026-11-28T00:30:00+07:00", false],
])("at %s may tell news: %j", (instant, may) => {
  expect(isNewsTime(new Date(instant))).toBe(may);
});

it("tells what is a week old at most", () => {
  expect(newsSince(new Date("2026-11-28T08:00:00Z")).toISOString()).toBe(
    "2026-11-21T08:00:00.000Z",
  );
});

it("names two products and counts the rest", () => {
  expect(namedNews(["a"])).toEqual({ named: ["a"], more: 0 });
  expect(namedNews(["a", "b", "c", "d"])).toEqual({ named: ["a", "b"], more: 2 });
});
