import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Observation } from "@cho-lang/retail-statistics/observation";
import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import type { ProvincialRelease, ProvincialReleases } from "@/lib/medusa/statistics-releases";
import { CSV_COLUMNS } from "@/features/open-data/csv-columns";
import { formatDate, formatMoney } from "../format-figures";
import { chartOfFile, releaseCsv, releaseJson, releaseToFile } from "../release-files";
import { calendarCsv, listOfFile, periodsCsv, versionsCsv } from "../release-lists";
import { releaseRows } from "../release-rows";
import { toCsv } from "../to-csv";

const sum = (total: number, known: number) => ({ total, known, lower: known, upper: total + 9 });

const outputs: ReleaseOutputs = {
  method: 2,
  period: "2026-10",
  basis: "estimated",
  floor_vnd: 1000,
  online: sum(2000, 1600),
  chat: sum(300, 300),
  expected_returns: 40,
  returns: 30,
  sellers_outside_frame: 0,
  flagged_returns: 0,
  unreviewed_returns: 0,
  shares: [],
  tables: [
    {
      table: "commune",
      rows: [
        { keys: ["06886", "06978"], vnd: 600 },
        { keys: ["06994"], vnd: 400 },
      ],
    },
    { table: "group", rows: [{ keys: ["1"], vnd: 1000 }] },
    {
      table: "star",
      rows: [
        { keys: ["3", "4"], vnd: 700 },
        { keys: ["5"], vnd: 200 },
        { keys: ["none"], vnd: 100 },
      ],
    },
    { table: "kind", rows: [{ keys: ["household"], vnd: 2000 }] },
    {
      table: "elsewhere",
      rows: [
        { keys: ["other_floors"], vnd: 500 },
        { keys: ["own_site"], vnd: 100 },
      ],
    },
    { table: "chat", rows: [{ keys: ["phone", "social_chat"], vnd: 300 }] },
  ],
};

const release: ProvincialRelease = {
  period: "2026-10",
  version: 2,
  reason: "Báo cáo nộp muộn",
  releasedOn: "2026-11-20",
  demonstration: true,
  outputsHash: "0".repeat(64),
  outputs,
};

const version = {
  period: "2026-10",
  version: 2,
  reason: "Báo cáo nộp muộn",
  releasedOn: "2026-11-20",
  demonstration: true,
  method: 2,
  total: 2000,
  lower: 1600,
  upper: 2009,
  shares: [],
  outputsHash: "0".repeat(64),
};

const OBSERVATION: Observation = {
  series: "qn-retail-goods",
  period: "2026-10",
  value: "14260.0",
  status: "estimate",
  published_on: "2026-11-06",
  recorded_at: "2026-11-06T00:00:00.000Z",
  source: { name: "Thống kê tỉnh", address: "https://example.vn/1" },
};

const SHARE = {
  denominator: "goods",
  of: "14260.0",
  percent: "0.00109",
  lower: "0.00098",
  upper: "0.00121",
} as const;

const releases: ProvincialReleases = {
  latest: release,
  all: [release],
  versions: [
    version,
    { ...version, version: 1, reason: null, demonstration: false, lower: null, upper: null },
  ],
  calendar: [
    { period: "2026-11", release_on: "2026-12-18", basis: "set" },
    { period: "2026-12", release_on: "2027-01-25", basis: "rule" },
  ],
};

describe("the rows of a release's charts", () => {
  it("are the largest first, with those that are told together last; stars from five down", () => {
    const keys = (chart: Parameters<typeof releaseRows>[1]) =>
      releaseRows(outputs, chart).map((row) => row.keys.join(" "));
    expect(keys("commune")).toEqual(["06994", "06886 06978"]);
    expect(keys("star")).toEqual(["5", "3 4", "none"]);
  });

  it("add up to the sum that they are a part of, with what is estimated as a row of its own", () => {
    const rows = releaseRows(outputs, "channel");
    const of = (wanted: string) =>
      rows.filter((row) => row.of === wanted).reduce((all, { vnd }) => all + vnd, 0);
    expect([of("online"), of("chat")]).toEqual([2000, 300]);
    expect(rows.map(({ basis }) => basis)).toEqual([
      "counted",
      "reported",
      "reported",
      "estimated",
      "reported",
    ]);
    expect(releaseRows({ ...outputs, tables: undefined }, "channel")).toEqual([]);
  });
});

describe("the files of a release", () => {
  it("say on every row of which version it is, and that it is invented", () => {
    const lines = releaseCsv(release, "commune").trim().split("\r\n");
    expect(lines[1]).toBe(
      "2026-10,2,06994,Đặc khu Vân Đồn,400,đếm đủ,hàng qua chợ,2026-11-20,Số liệu minh họa",
    );
    expect(lines).toHaveLength(3);
    expect(releaseCsv(null, "commune").trim().split("\r\n")).toHaveLength(1);
    expect(periodsCsv(releases)).toContain(
      "2026-10,2,2000,1600,2009,ước lượng đủ,1600,1000,300,30,40,2026-11-20,,,,,,,",
    );
  });

  it("give both shares with their bounds, denominators, status and day", () => {
    const goods = { ...SHARE, status: "estimate", published_on: "2026-11-06" } as const;
    const shared = { ...outputs, shares: [{ ...SHARE, observations: [OBSERVATION] }] };
    const cells = "0.00109,0.00098,0.00121,14260.0,ước tính,2026-11-06,,,,,,";
    const lines = (csv: string) => csv.trimEnd().split("\r\n");
    const periods = lines(periodsCsv({ ...releases, all: [{ ...release, outputs: shared }] }));
    expect(periods[1]).toContain(`,2026-11-20,${cells},Số liệu minh họa`);
    const all = lines(versionsCsv({ ...releases, versions: [{ ...version, shares: [goods] }] }));
    expect(all[1]).toContain(`,${"0".repeat(64)},${cells},Số liệu minh họa`);
    const titles = (name: "provincial-retail" | "provincial-retail-versions") =>
      toCsv(
        CSV_COLUMNS[name].map((column) => column.titles),
        [],
      ).trimEnd();
    expect([periods[0], all[0]]).toEqual([
      titles("provincial-retail"),
      titles("provincial-retail-versions"),
    ]);
  });

  it("mark a month of which only a part is known, and the README draws it without an interval", () => {
    const nothing = { total: 0, known: 0, lower: null, upper: null };
    const known: ReleaseOutputs = {
      ...outputs,
      period: "2026-09",
      basis: "known_only",
      online: { ...nothing, total: 900, known: 900 },
      chat: nothing,
      returns: 0,
    };
    const part = { ...release, period: "2026-09", outputs: known };
    const csv = periodsCsv({ ...releases, all: [release, part] });
    expect(csv).toContain("2026-09,2,900,,,chỉ phần đã biết,900,1000,,0,40,");
    const readme = readFileSync(join(__dirname, "../../../../../README.md"), "utf8");
    const program = /```js\n(\/\/ chart\.mjs\n[\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const address = `data:text/csv;base64,${Buffer.from(csv).toString("base64")}`;
    const svg = execFileSync(process.execPath, ["--input-type=module", "-", address], {
      encoding: "utf8",
      input: program,
    });
    expect(svg).toContain('viewBox="0 0 2009 2"');
    expect(svg).toContain('d="M0 0h2000v.8H0zM2009 0.3H1600v.2H2009zM0 1h900v.4H0z"');
  });

  it("list every version that was public, and what comes", () => {
    const hash = "0".repeat(64);
    expect(versionsCsv(releases).trim().split("\r\n").slice(1)).toEqual([
      `2026-10,2,2026-11-20,Báo cáo nộp muộn,2000,1600,2009,ước lượng đủ,2,${hash},,,,,,,,,,,,,Số liệu minh họa`,
      `2026-10,1,2026-11-20,,2000,,,chỉ phần đã biết,2,${hash},,,,,,,,,,,,,Số liệu thật`,
    ]);
    expect(calendarCsv(releases).trim().split("\r\n").slice(1)).toEqual([
      "2026-11,2026-12-18,đã ấn định",
      "2026-12,2027-01-25,dự kiến",
    ]);
    expect(listOfFile("release-calendar")).toBe(calendarCsv);
    expect(listOfFile("toString")).toBeNull();
  });

  it("name their rows in both languages", () => {
    const { rows } = releaseJson(release, "channel");
    expect(rows[0]).toEqual({
      keys: ["own_floor"],
      name: { vi: "Chợ Làng", en: "Chợ Làng" },
      goods_vnd: 1000,
      basis: "counted",
      of: "online",
    });
    expect(rows[1]?.name).toEqual({ vi: "Sàn khác", en: "Other platforms" });
  });

  it("are those of the latest release with tables, or of the one that is asked for", () => {
    const plain = { ...release, period: "2026-Q3", outputs: { ...outputs, tables: [] } };
    const all = { ...releases, latest: plain, all: [plain, release] };
    expect(releaseToFile(all, null)).toBe(release);
    expect(releaseToFile(all, "2026-Q3")).toBeNull();
    expect(chartOfFile("release-by-star")).toBe("star");
    expect(chartOfFile("theo-sao")).toBeNull();
  });
});

it("writes figures as each language does", () => {
  expect(formatMoney(1_234_567, "vi")).toBe("1.234.567\u00a0₫");
  expect(formatMoney(1_234_567, "en")).toBe("₫1,234,567");
  expect([formatDate("2026-11-05", "vi"), formatDate("2026-11-05", "en")]).toEqual([
    "5/11/2026",
    "5 November 2026",
  ]);
});
