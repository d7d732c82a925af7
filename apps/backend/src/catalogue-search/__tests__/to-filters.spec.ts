import { readQuestion } from "../read-question";
import { REPEATABLE, SearchQuestion } from "../search-question";
import { toFilters } from "../to-filters";

describe("toFilters", () => {
  const filtersOf = (query: string) =>
    toFilters(readQuestion(query, SearchQuestion, REPEATABLE), "2026-11-25");

  it("asks for nothing that was not chosen", () => {
    expect(filtersOf("q=mật+ong")).toEqual({});
  });

  it("takes this month of Việt Nam for the season", () => {
    expect(filtersOf("in_season=1")).toEqual({ season_months: 11 });
  });

  it("reaches a commune of the province from itself or through its zone", () => {
    expect(filtersOf("delivers_to=06652")).toEqual({
      delivers_to: { $overlaps: ["06652", "province"] },
    });
  });
});
