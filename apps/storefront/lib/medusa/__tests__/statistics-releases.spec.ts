import * as backend from "../call-backend";
import { readProvincialReleases } from "../statistics-releases";

jest.mock("../call-backend");

describe("the province's latest figures", () => {
  const latestOf = async (releases: { period: string; released_on: string }[]) => {
    jest.mocked(backend.callBackend).mockResolvedValue({ releases, versions: [], calendar: [] });
    return (await readProvincialReleases()).latest?.period ?? null;
  };

  it("are those of the latest month, also when an older period was revised after them", async () => {
    const october = { period: "2026-10", released_on: "2026-11-20" };
    const revised = { period: "2026-Q3", released_on: "2026-11-26" };
    expect(await latestOf([revised, october])).toBe("2026-10");
    expect(await latestOf([october, revised])).toBe("2026-10");
    expect(await latestOf([])).toBeNull();
  });

  it("come with all versions, the period that tells of the latest month first, and with what was asked", async () => {
    const version = (period: string, number: number) => ({ period, version: number, total_vnd: 7 });
    jest.mocked(backend.callBackend).mockResolvedValue({
      releases: [],
      versions: [version("2026-Q3", 1), version("2026-10", 2), version("2026-10", 1)],
      calendar: [],
    });
    const { versions } = await readProvincialReleases({ period: "2026-10", version: "1" });
    expect(versions.map(({ period, version: number }) => [period, number])).toEqual([
      ["2026-10", 2],
      ["2026-10", 1],
      ["2026-Q3", 1],
    ]);
    expect(versions[0]?.total).toBe(7);
    expect(backend.callBackend).toHaveBeenLastCalledWith(
      "/open-data/statistics-releases?period=2026-10&version=1",
    );
  });

  it("are the month's, before those of its quarter and its year that come with it or later", async () => {
    const december = { period: "2026-12", released_on: "2027-01-25" };
    const quarter = { period: "2026-Q4", released_on: "2027-01-25" };
    const year = { period: "2026", released_on: "2027-01-25" };
    for (const order of [
      [year, quarter, december],
      [december, year, quarter],
      [quarter, { ...year, released_on: "2027-02-20" }, december],
    ]) {
      expect(await latestOf(order)).toBe("2026-12");
      const { all } = await readProvincialReleases();
      expect(all.map(({ period }) => period)).toEqual(["2026-12", "2026-Q4", "2026"]);
    }
    expect(
      await latestOf([december, { period: "2027-01/2027-02", released_on: "2027-03-25" }]),
    ).toBe("2027-01/2027-02");
  });
});
