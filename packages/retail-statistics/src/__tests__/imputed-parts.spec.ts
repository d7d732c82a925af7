import { bySeller, changesBetween, toCell } from "../contributions";
import { isSensitive } from "../disclosure";
import { imputedOnline, type Imputed } from "../imputed-online";
import type { FrameEntry, ReleaseInputs } from "../release-inputs";
import { releaseTables } from "../release-tables";
import type { TableSale } from "../table-sale";
import { imputedSales, tableSales } from "../table-sales";
import { randomRelease } from "./random-release";

const MONTH = "2026-10";
const STRATA = { size: "small", region: "x", from: "2026-01", until: null, merged_into: null };

/** Four cooperatives and three households with sales, and farms f, g, h without any return. */
function inputsOf(method: number, earlier: ReleaseInputs["earlier"] = []): ReleaseInputs {
  const of = (kind: string, ids: string[]) =>
    ids.map((id): FrameEntry => ({ ...STRATA, id, kind }));
  const sold = (vnd: number, ids: string[]) =>
    ids.map((seller) => ({ seller, month: MONTH, goods_vnd: vnd }));
  const [cooperatives, households] = [
    ["a", "b", "c", "d"],
    ["k", "l", "m"],
  ];
  return {
    method,
    period: MONTH,
    frame: [
      ...of("cooperative", cooperatives),
      ...of("household", households),
      ...of("farm", ["f", "g", "h"]),
    ],
    floor: [...sold(1000, cooperatives), ...sold(500, households)],
    returns: [],
    reviews: [],
    observations: [],
    cells: [],
    earlier,
  };
}

function kindRows(inputs: ReleaseInputs, imputed: readonly Imputed[]) {
  return releaseTables(inputs, imputed).find(({ table }) => table === "kind")?.rows ?? [];
}

/** What a release of which these amounts were imputed is to those after it. */
function versionOf(inputs: ReleaseInputs, imputed: readonly Imputed[]) {
  return {
    version: (inputs.earlier ?? []).length + 1,
    tables: releaseTables(inputs, imputed),
    sales: tableSales(inputs),
    imputed: imputedSales(inputs.frame, imputed),
  };
}

const ALONE = [
  { keys: ["cooperative"], vnd: 4000 },
  { keys: ["farm"], vnd: 900 },
  { keys: ["household"], vnd: 1500 },
];
const TOGETHER = [
  { keys: ["cooperative"], vnd: 4000 },
  { keys: ["farm", "household"], vnd: 2400 },
];

describe("an imputed amount is a part of its kind", () => {
  it.each<[string, Imputed[], object]>([
    ["one seller", [["f", 900]], TOGETHER],
    [
      "two sellers",
      [
        ["f", 500],
        ["g", 400],
      ],
      TOGETHER,
    ],
    [
      "three, of whom one is nearly all",
      [
        ["f", 800],
        ["g", 60],
        ["h", 40],
      ],
      TOGETHER,
    ],
    [
      "three",
      [
        ["f", 300],
        ["g", 300],
        ["h", 300],
      ],
      ALONE,
    ],
  ])("so that a kind of %s without returns is told accordingly", (_whom, imputed, rows) => {
    expect(kindRows(inputsOf(3), imputed)).toEqual(rows);
  });

  it("and was none by method 2, whose releases must come out as they did", () => {
    expect(kindRows(inputsOf(2), [["f", 900]])).toEqual(ALONE);
  });

  it("beside what is known, which has to be safe by itself too", () => {
    const inputs = inputsOf(3);
    const floor = [...inputs.floor, { seller: "f", month: MONTH, goods_vnd: 100 }];
    const imputed: Imputed[] = [
      ["g", 400],
      ["h", 400],
    ];
    expect(kindRows({ ...inputs, floor }, imputed)).toEqual(TOGETHER);
  });

  it("and of its change: one seller's imputed amount alone may not be the difference", () => {
    const before: Imputed[] = [
      ["f", 300],
      ["g", 300],
      ["h", 200],
    ];
    const first = versionOf(inputsOf(3), before);
    expect(first.tables.find(({ table }) => table === "kind")?.rows).toHaveLength(3);
    const now = inputsOf(3, [first]);
    const one: Imputed[] = [...before.slice(0, 2), ["h", 300]];
    expect(kindRows(now, one)).toEqual([{ keys: ["cooperative", "farm", "household"], vnd: 6400 }]);
    const all: Imputed[] = [
      ["f", 330],
      ["g", 330],
      ["h", 240],
    ];
    expect(kindRows(now, all)).toEqual(ALONE);
  });
});

it("no kind is told alone, or changes alone, by one seller's known and imputed amounts in 300 provinces", () => {
  const seen = { alone: 0, changed: 0, held: 0 };
  for (let index = 0; index < 300; index += 1) {
    const inputs = randomRelease(`imputed ${String(index)}`);
    if (inputs.method < 3) continue;
    const imputed = imputedOnline(inputs);
    const partsOf = (sales: readonly TableSale[], keys: readonly string[]) =>
      bySeller(sales.filter(({ table, key }) => table === "kind" && keys.includes(key)));
    const now = [...tableSales(inputs), ...imputedSales(inputs.frame, imputed)];
    const rows = kindRows(inputs, imputed);
    for (const { keys } of rows.length > 1 ? rows : []) {
      if (keys.length === 1) seen.alone += 1;
      expect(isSensitive(toCell(partsOf(now, keys)))).toBe(false);
      for (const { sales, imputed: then = [] } of inputs.earlier ?? []) {
        const change = changesBetween(partsOf(now, keys), partsOf([...sales, ...then], keys));
        if (toCell(change).sellers > 0) seen.changed += 1;
        expect(isSensitive(toCell(change))).toBe(false);
      }
    }
    const formerly = kindRows({ ...inputs, method: 2 }, imputed);
    if (formerly.length > rows.length) seen.held += 1;
  }
  expect(Math.min(seen.alone, seen.changed)).toBeGreaterThan(10);
  expect(seen.held).toBeGreaterThan(2);
});
