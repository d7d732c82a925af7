import fc from "fast-check";
import { equalTo, solve, type Constraint } from "yalps";
import { bySeller, changesBetween, toCell } from "../contributions";
import { isSensitive } from "../disclosure";
import type { FloorCell, ReleaseInputs } from "../release-inputs";
import type { ReleasedTable } from "../release-outputs";
import { releaseTables } from "../release-tables";
import type { TableName, TableSale } from "../table-sale";
import { tableSales } from "../table-sales";
import { tellsOneSeller } from "../tells-one-seller";
import { toEarlierVersion } from "../to-earlier-version";

const MONTH = "2026-10";

function inputsOf(cells: readonly FloorCell[], earlier: ReleaseInputs["earlier"]): ReleaseInputs {
  const nothing = { frame: [], returns: [], reviews: [], observations: [] };
  return { method: 2, period: MONTH, ...nothing, floor: cells, cells, earlier };
}

function cell(seller: string, commune: string, goods_vnd: number, group = "1"): FloorCell {
  const area = ["3", "4", "5"].includes(commune) ? "islands" : "";
  return { seller, month: MONTH, commune, area, group, stars: "none", goods_vnd };
}

/** Two versions of one month: the second has some goods that the first had not, and lacks some it had. */
const revision = fc
  .array(
    fc.record({
      seller: fc.nat(20).map(String),
      commune: fc.nat(5).map(String),
      group: fc.nat(3).map(String),
      goods_vnd: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 2000 })),
      when: fc.constantFrom("both", "both", "both", "both", "first", "second"),
    }),
    { minLength: 15, maxLength: 90, size: "max" },
  )
  .map((sales) => {
    const of = (versions: string[]) =>
      sales
        .filter(({ when }) => versions.includes(when))
        .map(({ seller, commune, group, goods_vnd }) => cell(seller, commune, goods_vnd, group));
    const before = inputsOf(of(["both", "first"]), []);
    const first = toEarlierVersion(1, before, { tables: releaseTables(before, []) });
    return { before, now: inputsOf(of(["both", "second"]), [first]) };
  })
  .filter(({ before, now }) => !tellsOneSeller(before) && !tellsOneSeller(now));

function rowsOf(tables: readonly ReleasedTable[], table: TableName): string[][] {
  return tables.find((one) => one.table === table)?.rows.map(({ keys }) => keys) ?? [];
}

function of(sales: readonly TableSale[], table: TableName, keys: readonly string[]) {
  return sales.filter((sale) => sale.table === table && keys.includes(sale.key));
}

interface Version {
  inputs: ReleaseInputs;
  tables: ReleasedTable[];
}

/**
 * Least and greatest value of one key under everything that both versions tell of two tables at once, to
 * somebody who knows besides which places and groups have not changed in between.
 */
function boundsOf(versions: Version[], wanted: { version: number; table: TableName; key: string }) {
  const sellers = versions.map(({ inputs }) => {
    const joint = new Map<string, Map<string, number>>();
    for (const { commune, group, seller, goods_vnd } of inputs.cells ?? []) {
      const parts = joint.get(`${commune} ${group}`) ?? new Map<string, number>();
      joint.set(`${commune} ${group}`, parts.set(seller, (parts.get(seller) ?? 0) + goods_vnd));
    }
    return joint;
  });
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  versions.forEach(({ tables }, version) => {
    for (const name of new Set(sellers.flatMap((joint) => [...joint.keys()]))) {
      const [commune = "", group = ""] = name.split(" ");
      const parts = sellers.map((joint) => joint.get(name) ?? new Map<string, number>());
      const { value } = toCell(parts[version] ?? new Map<string, number>());
      const [then = new Map<string, number>(), now = then] = parts;
      const same = toCell(changesBetween(then, now)).sellers === 0;
      const variable = same ? name : `${name} ${String(version)}`;
      const coefficients = variables.get(variable) ?? new Map<string, number>();
      variables.set(variable, coefficients);
      const keys = { commune, group };
      for (const table of ["commune", "group"] as const) {
        const row = rowsOf(tables, table).findIndex((one) => one.includes(keys[table]));
        const line = `${String(version)} ${table} ${String(row)}`;
        coefficients.set(line, 1);
        constraints.set(line, equalTo((constraints.get(line)?.equal ?? 0) + value));
        if (wanted.version === version && wanted.table === table && wanted.key === keys[table]) {
          coefficients.set("wanted", 1);
        }
      }
    }
  });
  const bound = (direction: "minimize" | "maximize") => {
    const { status, result } = solve({ direction, objective: "wanted", constraints, variables });
    expect(status).toBe("optimal");
    return result;
  };
  return { least: bound("minimize"), greatest: bound("maximize") };
}

describe("the tables of a release and of its revision", () => {
  it("let no sensitive key be told to within 10 % by all that both tell, in 500 random revisions", () => {
    let checked = 0;
    fc.assert(
      fc.property(revision, ({ before, now }) => {
        const versions = [before, now].map((inputs) => ({
          inputs,
          tables: releaseTables(inputs, []),
        }));
        versions.forEach(({ inputs, tables }, version) => {
          const sales = tableSales(inputs);
          for (const table of ["commune", "group"] as const) {
            for (const key of rowsOf(tables, table).flat()) {
              const hers = toCell(bySeller(of(sales, table, [key])));
              if (!isSensitive(hers)) continue;
              checked += 1;
              const { value } = hers;
              const { least, greatest } = boundsOf(versions, { version, table, key });
              const near = least > 0.9 * value + 1e-6 && greatest < 1.1 * value - 1e-6;
              expect({ near, least, greatest, value }).toMatchObject({ near: false });
            }
          }
        });
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(checked).toBeGreaterThan(1000);
  });

  it("never split a row, and change by nobody's sales alone", () => {
    let changed = 0;
    fc.assert(
      fc.property(revision, ({ before, now }) => {
        const [then, sales] = [tableSales(before), tableSales(now)];
        for (const { table, rows } of releaseTables(now, [])) {
          const sum = rows.reduce((all, { vnd }) => all + vnd, 0);
          if (table === "commune") {
            expect(sum).toBe(now.floor.reduce((all, { goods_vnd }) => all + goods_vnd, 0));
          }
          for (const told of rowsOf(now.earlier?.[0]?.tables ?? [], table)) {
            expect(rows.some(({ keys }) => told.every((key) => keys.includes(key)))).toBe(true);
          }
          for (const { keys } of rows) {
            const is = bySeller(of(sales, table, keys));
            const was = bySeller(of(then, table, keys));
            const change = toCell(changesBetween(is, was));
            if (change.sellers > 0) changed += 1;
            expect(isSensitive(change)).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(500);
  });
});

describe("a table", () => {
  const big = ["a", "b", "c", "d"].map((seller) => cell(seller, "1", 1000));
  const other = ["e", "f", "g"].map((seller) => cell(seller, "2", 500));
  const communes = (inputs: ReleaseInputs) => releaseTables(inputs, [])[0]?.rows;

  it("tells a place by itself, and one of two sellers with the smallest other one", () => {
    expect(communes(inputsOf([...big, ...other], []))).toEqual([
      { keys: ["1"], vnd: 4000 },
      { keys: ["2"], vnd: 1500 },
    ]);
    const two = ["h", "i"].map((seller) => cell(seller, "3", 400));
    expect(communes(inputsOf([...big, ...other, ...two], []))).toEqual([
      { keys: ["1"], vnd: 4000 },
      { keys: ["2", "3"], vnd: 2300 },
    ]);
  });

  it("tells small places of one area as one, and leaves the others alone", () => {
    const small = ["h", "i"].map((seller) => cell(seller, "3", 400));
    const more = [...small, cell("j", "4", 300)];
    expect(communes(inputsOf([...big, ...other, ...more], []))).toEqual([
      { keys: ["1"], vnd: 4000 },
      { keys: ["2"], vnd: 1500 },
      { keys: ["3", "4"], vnd: 1100 },
    ]);
  });

  it("tells two places together from then on, where one seller's late goods would be the difference", () => {
    const before = inputsOf([...big, ...other], []);
    const first = toEarlierVersion(1, before, { tables: releaseTables(before, []) });
    const late = ["e", "a", "b"].map((seller) => cell(seller, seller === "e" ? "2" : "1", 100));
    const now = inputsOf([...big, ...other, ...late], [first]);
    expect(communes(now)).toEqual([{ keys: ["1", "2"], vnd: 5800 }]);
    const second = toEarlierVersion(2, now, { tables: releaseTables(now, []) });
    expect(communes(inputsOf(now.cells ?? [], [first, second]))).toEqual(communes(now));
  });

  it("is only that of a month, for the months' could be subtracted from a longer one's", () => {
    const of = (period: string) => releaseTables({ ...inputsOf(big, []), period }, []).length;
    expect(["2026-10", "2027-01/2027-02", "2026-Q4", "2026"].map(of)).toEqual([6, 6, 0, 0]);
  });

  it("gives each kind of seller what was imputed of it as well", () => {
    const entry = { size: "small", region: "x", from: "2026-01", until: null, merged_into: null };
    const frame = ["a", "b", "c", "d"].map((id) => ({ ...entry, id, kind: "farm" }));
    const tables = releaseTables({ ...inputsOf([...big, ...other], []), frame }, [["d", 70]]);
    expect(tables.find(({ table }) => table === "kind")?.rows).toEqual([
      { keys: ["farm"], vnd: 4070 },
      { keys: ["unknown"], vnd: 1500 },
    ]);
  });
});

describe("a revision", () => {
  it("stays unpublished while a single seller's late return is all the difference", () => {
    const four = ["a", "b", "c", "d"].map((seller) => cell(seller, "1", 1000));
    const before = inputsOf(four, []);
    const first = toEarlierVersion(1, before, { tables: [] });
    const late = (...sellers: string[]) =>
      inputsOf([...four, ...sellers.map((seller) => cell(seller, "1", 50))], [first]);
    expect(tellsOneSeller(before)).toBe(false);
    expect(tellsOneSeller(late("e"))).toBe(true);
    expect(tellsOneSeller(late("e", "a"))).toBe(true);
    expect(tellsOneSeller(late("e", "a", "b"))).toBe(false);
  });
});
