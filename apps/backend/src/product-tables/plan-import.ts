import type { CellProblem } from "./cell-problem";
import type { ImportPlan, KnownProduct, PlannedProduct } from "./import-plan";
import { oddPrices } from "./odd-price";
import { planChange } from "./plan-change";
import { planNew } from "./plan-new";
import type { ProductGroup, ReadTable } from "./read-groups";
import { waitsForOperator } from "./waits-for-operator";

/** What of the seller's a file is held against. */
export interface ImportGround {
  /** Her products by their code. */
  known: ReadonlyMap<string, KnownProduct>;
  /** The name of each of her photos, by that name and by the name of the file that she sent. */
  photos: ReadonlyMap<string, string>;
  /** Whether the operator lets her changes through at once. */
  trusted: boolean;
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

function countProducts(products: readonly PlannedProduct[], { known, trusted }: ImportGround) {
  const changes = products.filter((product) => product.kind === "change");
  const waiting = products.filter((one) => waitsForOperator(one, known.get(one.code), trusted));
  const packs = changes.flatMap((change) => change.packs);
  return {
    new: products.length - changes.length,
    changed: changes.length,
    waits: waiting.length,
    new_packs: changes.flatMap((change) => change.new_packs).length,
    stocks: packs.filter(({ stock, stock_seen }) => stock !== stock_seen).length,
  };
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
  const untouched = planned.filter((one) => one.product === null && one.problems.length === 0);
  const odd_prices = products.flatMap(oddPrices);
  return {
    products,
    problems,
    odd_prices,
    counts: {
      rows,
      ...countProducts(products, ground),
      unchanged: untouched.length,
      bad: new Set(problems.map(({ row }) => row)).size,
      odd_prices: odd_prices.length,
    },
  };
}
