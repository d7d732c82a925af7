import type { CellProblem } from "./cell-problem";
import type { ImportPlan, KnownProduct, PlannedProduct } from "./import-plan";
import { planChange } from "./plan-change";
import { planNew } from "./plan-new";
import type { ProductGroup, ReadTable } from "./read-groups";

/** What of the seller's a file is held against. */
export interface ImportGround {
  /** Her products by their code. */
  known: ReadonlyMap<string, KnownProduct>;
  /** The name of each of her photos, by that name and by the name of the file that she sent. */
  photos: ReadonlyMap<string, string>;
}

/** What one product comes to: nothing when it says what is there. */
export interface Planned {
  product: PlannedProduct | null;
  problems: CellProblem[];
}

function placeOf({ row, column }: CellProblem): string {
  return `${String(row)} ${column ?? ""}`;
}

/** Photos by the names that the market knows them by; an unknown one stays as it was typed. */
function withPhotos(group: ProductGroup, { photos }: ImportGround): ProductGroup {
  const named = group.values.photos;
  return Array.isArray(named)
    ? {
        ...group,
        values: {
          ...group.values,
          photos: named.map((name: unknown) =>
            typeof name === "string" ? (photos.get(name) ?? name) : name,
          ),
        },
      }
    : group;
}

/**
 * What a file would change of a seller's products, product by product, and everything that is wrong with
 * it by row and column. Nothing is written. What says the same as is there comes to nothing, so a file
 * that was loaded, or one that was just exported, changes nothing.
 */
export function planImport(
  { groups, problems: cells, rows }: ReadTable,
  ground: ImportGround,
): ImportPlan {
  const planned = groups.map((group) => {
    const known = ground.known.get(group.code);
    const whole = withPhotos(group, ground);
    return known ? planChange(whole, known, ground) : planNew(whole, ground);
  });
  // What was refused in a cell is missing then, which need not be said twice.
  const told = new Set(cells.map(placeOf));
  const others = planned.flatMap((one) => one.problems).filter((one) => !told.has(placeOf(one)));
  const problems = [...cells, ...others].toSorted((a, b) => a.row - b.row);
  const products = planned.flatMap(({ product }) => product ?? []);
  const isNew = products.filter(({ kind }) => kind === "new").length;
  const untouched = planned.filter((one) => one.product === null && one.problems.length === 0);
  return {
    products,
    problems,
    counts: {
      rows,
      new: isNew,
      changed: products.length - isNew,
      unchanged: untouched.length,
      bad: new Set(problems.map(({ row }) => row)).size,
    },
  };
}
