import { toProvinceAct } from "../to-province-act";

const names = {
  releases: new Map([["srel_1", { period: "2026-10", version: 4 }]]),
  sellers: new Map([["sel_1", { name: "HTX Cao Xanh" }]]),
  people: new Map([["prov_1", "Trần Thị An"]]),
};
const act = (action: string, subject: string, more: object = {}) =>
  toProvinceAct(
    {
      id: "act",
      at: "2026-11-27T00:00:00.000Z",
      actor: { kind: "province", name: "An", role: "releaser" },
      seller_id: null,
      action,
      subject,
      before: null,
      after: null,
      ...more,
    },
    names,
  );

describe("a line of the province's log", () => {
  it("names the release, with the day that was set and the one before", () => {
    const days = { before: { release_on: "2026-12-24" }, after: { release_on: "2026-12-06" } };
    expect(act("release.schedule", "srel_1", days)).toMatchObject({
      release: { period: "2026-10", version: 4 },
      set: [{ field: "release_on", before: "2026-12-24", after: "2026-12-06" }],
    });
    const worked = { after: { version: 2, reason: "Nộp muộn", outputs_hash: "abc" } };
    expect(act("release.compute", "2026-Q4", worked)).toMatchObject({
      release: { period: "2026-Q4", version: 2 },
      set: [{ field: "reason", before: null, after: "Nộp muộn" }],
    });
    expect(act("release.open", "srel_gone")).toMatchObject({ release: null, set: [] });
  });

  it("names the seller and the month, and never tells what she sold", () => {
    const after = { version: 1, counter: 5_000_000, other_floors: 7, nothing_sold: false };
    const filed = act("monthly-return.file", "2026-10", { seller_id: "sel_1", after });
    expect(filed).toMatchObject({ period: "2026-10", seller: "HTX Cao Xanh" });
    expect(filed.set.map(({ field }) => field)).toEqual(["version", "nothing_sold"]);
    expect(JSON.stringify(filed)).not.toMatch(/5000000|sel_1/);
    expect(act("monthly-return.draft", "sel_1:2026-10").period).toBe("2026-10");
    expect(act("report.download", "2026-H1 pdf").period).toBe("2026-H1");
  });

  it("names the person whose role was changed", () => {
    const change = { before: { role: "officer" }, after: { role: "auditor", password: "x" } };
    expect(act("province-person.change", "prov_1", change)).toMatchObject({
      person: "Trần Thị An",
      set: [{ field: "role", before: "officer", after: "auditor" }],
    });
  });
});
