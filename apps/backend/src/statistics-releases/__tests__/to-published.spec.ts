import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import { toPublished } from "../list-published-releases";
import type { ReleaseView } from "../release-view";

const OUTPUTS = {
  method: 2,
  online: { total: 2000, known: 1600, lower: 1700, upper: 2300 },
  shares: [
    {
      denominator: "goods",
      of: "30000.5",
      observations: [
        { status: "revised", published_on: "2026-11-06" },
        { status: "preliminary", published_on: "2026-11-20" },
        { status: "final", published_on: "2026-10-06" },
      ],
      percent: "0.0000000067",
      lower: "0.0000000057",
      upper: "0.0000000077",
    },
  ],
} as unknown as ReleaseOutputs;

function view(changes: Partial<ReleaseView>): ReleaseView {
  return {
    id: "srel_1",
    period: "2026-10",
    version: 1,
    state: "released",
    reason: null,
    locked_at: "2026-11-20T00:00:00.000Z",
    computed_by: "a@example.vn",
    checked_by: "b@example.vn",
    release_on: "2026-11-25",
    demonstration: false,
    code_version: "0.1.0",
    input_hashes: {},
    outputs_hash: "0".repeat(64),
    outputs: OUTPUTS,
    ...changes,
  };
}

const ALL = [
  view({ version: 4, state: "computed", release_on: null, reason: "chưa ai thấy" }),
  view({ version: 3, state: "scheduled", release_on: "2026-12-02", reason: "ngày sau" }),
  view({ version: 2, reason: "Thêm báo cáo nộp muộn", release_on: "2026-11-26" }),
  view({ version: 1, state: "revised" }),
];

describe("what the public knows of releases", () => {
  const published = toPublished(ALL, "2026-11-27");

  it("is the last version of a period, and every earlier one with its day and reason", () => {
    expect(published.releases.map(({ version }) => version)).toEqual([2]);
    expect(published.versions).toEqual(
      [
        { version: 2, reason: "Thêm báo cáo nộp muộn", released_on: "2026-11-26" },
        { version: 1, reason: null, released_on: "2026-11-25" },
      ].map((one) => ({
        ...one,
        period: "2026-10",
        demonstration: false,
        method: 2,
        total_vnd: 2000,
        lower_vnd: 1700,
        upper_vnd: 2300,
        // Of several publications the last day, and no more settled than the least settled of them.
        shares: [
          {
            denominator: "goods",
            of: "30000.5",
            percent: "0.0000000067",
            lower: "0.0000000057",
            upper: "0.0000000077",
            status: "preliminary",
            published_on: "2026-11-20",
          },
        ],
        outputs_hash: "0".repeat(64),
      })),
    );
    expect(JSON.stringify(published)).not.toMatch(/example.vn|chưa ai thấy|ngày sau/);
  });

  it("is also an earlier version when it is asked for, and none that is not out", () => {
    const ask = (version: number, period = "2026-10") =>
      toPublished(ALL, "2026-11-27", { period, version }).releases.map((one) => one.version);
    expect([ask(1), ask(2), ask(3), ask(4), ask(1, "2026-Q3")]).toEqual([[1], [2], [], [], []]);
  });

  it("holds the day that is set and those that are planned", () => {
    expect(published.next_release_on).toBe("2026-12-02");
    expect(published.calendar.slice(0, 2)).toEqual([
      { period: "2026-10", release_on: "2026-12-02", basis: "set" },
      { period: "2026-11", release_on: "2026-12-25", basis: "rule" },
    ]);
  });
});
