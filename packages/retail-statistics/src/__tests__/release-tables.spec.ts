import fc from "fast-check";
import { greaterEq, lessEq, solve, type Constraint } from "yalps";
import { bySeller, changesBetween, toCell } from "../contributions";
import { isSensitive } from "../disclosure";
import type { KeyOfVersion } from "../is-told";
import type { ReleaseInputs } from "../release-inputs";
import type { ReleasedTable } from "../release-outputs";
import { releaseTables } from "../release-tables";
import type { TableName, TableSale } from "../table-sale";
import { tableSales } from "../table-sales";
import { tellsOneSeller } from "../tells-one-seller";
import { toEarlierVersion } from "../to-earlier-version";
import { cell, foundRevision, inputsOf, revise, revision } from "./random-revision";

const TABLES = ["commune", "group", "star"] as const;

function rowsOf(tables: readonly ReleasedTable[], table: TableName): string[][] {
  return tables.find((one) => one.table === table)?.rows.map(({ keys }) => keys) ?? [];
}

function of(sales: readonly TableSale[], table: TableName, keys: readonly string[]) {
  return sales.filter((sale) => sale.table === table && keys.includes(sale.key));
}

interface Version {
  inputs: ReleaseInputs;
  tables: readonly ReleasedTable[];
}

/**
 * Least or greatest value of one key under everything that both versions tell of three tables at once, to
 * somebody who knows besides which cells have sales and which have not changed in between.
 */
function boundsOf(versions: Version[]) {
  const sellers = versions.map(({ inputs }) => {
    const joint = new Map<string, Map<string, number>>();
    for (const { commune, group, stars, seller, goods_vnd } of inputs.cells ?? []) {
      const name = `${commune} ${group} ${stars}`;
      const parts = joint.get(name) ?? new Map<string, number>();
      joint.set(name, parts.set(seller, (parts.get(seller) ?? 0) + goods_vnd));
    }
    return joint;
  });
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  versions.forEach(({ tables }, version) => {
    for (const name of new Set(sellers.flatMap((joint) => [...joint.keys()]))) {
      const [commune = "", group = "", star = ""] = name.split(" ");
      const parts = sellers.map((joint) => joint.get(name) ?? new Map<string, number>());
      const { value } = toCell(parts[version] ?? new Map<string, number>());
      const [then = new Map<string, number>(), now = then] = parts;
      const same = toCell(changesBetween(then, now)).sellers === 0;
      const variable = same ? name : `${name} ${String(version)}`;
      const coefficients = variables.get(variable) ?? new Map<string, number>();
      variables.set(variable, coefficients);
      const keys = { commune, group, star };
      // Rows that are no more than told, and all of a version together no less, are what is told.
      const whole = `${String(version)} in all`;
      coefficients.set(whole, 1);
      constraints.set(whole, greaterEq((constraints.get(whole)?.min ?? 0) + value));
      for (const table of TABLES) {
        const row = rowsOf(tables, table).findIndex((one) => one.includes(keys[table]));
        const line = `${String(version)} ${table} ${String(row)}`;
        coefficients.set(line, 1);
        constraints.set(line, lessEq((constraints.get(line)?.max ?? 0) + value));
        coefficients.set(nameOf({ version, table, key: keys[table] }), 1);
      }
    }
  });
  return (direction: "minimize" | "maximize", wanted: KeyOfVersion) => {
    const objective = nameOf(wanted);
    const { status, result } = solve({ direction, objective, constraints, variables });
    expect(status).toBe("optimal");
    return result;
  };
}

function nameOf({ version, table, key }: KeyOfVersion): string {
  return `sum of ${key} in ${table} of ${String(version)}`;
}

/** The sensitive keys of the three tables in both versions, and what both tell of it where that is to within 10 %. */
function sensitiveKeys({ before, now }: { before: ReleaseInputs; now: ReleaseInputs }) {
  const versions = [
    { inputs: before, tables: now.earlier?.[0]?.tables ?? [] },
    { inputs: now, tables: releaseTables(now, []) },
  ];
  const boundOf = boundsOf(versions);
  return versions.flatMap(({ inputs, tables }, version) => {
    const sales = tableSales(inputs);
    return TABLES.flatMap((table) =>
      rowsOf(tables, table)
        .flat()
        .flatMap((key) => {
          const hers = toCell(bySeller(of(sales, table, [key])));
          if (!isSensitive(hers)) return [];
          const { value } = hers;
          const wanted = { version, table, key };
          const least = boundOf("minimize", wanted);
          const greatest = least > 0.9 * value + 1e-6 ? boundOf("maximize", wanted) : Infinity;
          const near = greatest < 1.1 * value - 1e-6;
          return [{ near, least, greatest, value, version, table, key }];
        }),
    );
  });
}

describe("the tables of a release and of its revision", () => {
  it("let no sensitive key be told to within 10 % by all that both tell, in 500 random revisions", () => {
    let checked = 0;
    fc.assert(
      fc.property(revision, ({ before, now }) => {
        const keys = sensitiveKeys({ before, now });
        checked += keys.length;
        expect(keys.filter(({ near }) => near)).toEqual([]);
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(checked).toBeGreaterThan(1000);
  });

  it("are put together where the tables of both, laid side by side, would tell what a group sold", () => {
    const nearest = (method: number) => {
      const { before, now } = revise(foundRevision, method);
      expect([before, now].map(tellsOneSeller)).toEqual([false, false]);
      return sensitiveKeys({ before, now }).filter(({ near }) => near);
    };
    expect(nearest(4)).toMatchObject([
      { version: 1, table: "group", key: "3", value: 3101, least: 2999, greatest: 3303 },
    ]);
    expect(nearest(5)).toEqual([]);
    const [communes, groups] = releaseTables(revise(foundRevision).now, []);
    expect(communes?.rows).toEqual([{ keys: ["0", "1", "2", "3", "4", "5"], vnd: 11303 }]);
    expect(groups?.rows).toEqual([{ keys: ["0", "1", "2", "3"], vnd: 11303 }]);
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
