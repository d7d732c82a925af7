import { isSensitive, PROTECTION_PERCENT, unite, type Cell } from "./disclosure";
import { isKeptApart } from "./is-kept-apart";

/** Where a cell stands: row, then column. */
type Place = readonly [number, number];

/** The three other corners of a block around a cell: beside it, above or below it, and opposite. */
interface Block {
  beside: Place;
  across: Place;
  opposite: Place;
}

/**
 * Which cells of a two-way table are left out when the totals of all rows and columns are published: true
 * for a cell that is not published. Null when no choice would protect them: then none may be.
 *
 * Left out are sensitive cells (primary suppression) and as many others as it takes (complementary
 * suppression) that
 * - every cell left out has a block of four such cells, in two rows and two columns, where there is one that
 *   serves. Adding an amount at two opposite corners and taking it away at the other two leaves every total as
 *   it is, so nobody can tell the cell from one that is 10 % smaller, nor, where the block allows it, 10 %
 *   larger (hypercube method: Giessing & Repsilber, in Inference Control in Statistical Databases, Springer 2002);
 * - in no line the cells left out, whose sum its total tells, are a sensitive cell when put together;
 * - no guess comes to within 10 % of every value that a cell left out may have (`isKeptApart`), which a block
 *   that allows it to be smaller only, or a cell without a block, does not see to by itself.
 *
 * Of blocks that serve, the one that costs least is taken. Totals must not be sensitive themselves.
 */
export function suppressTable(cells: readonly (readonly Cell[])[]): boolean[][] | null {
  const values = cells.map((row) => row.map(({ value }) => value));
  const hidden = cells.map((row) => row.map(() => false));
  const unprotected: Place[] = [];
  let doubtful: Place[] = [];
  const hide = (place: Place) => {
    const line = hidden[place[0]];
    if (line === undefined || isHidden(hidden, place)) return;
    line[place[1]] = true;
    unprotected.push(place);
  };
  places(cells)
    .filter((place) => valueAt(cells, place) > 0 && isSensitive(cellAt(cells, place)))
    .forEach(hide);
  for (;;) {
    // Leaving out more never takes a block away, so each cell is looked at once; and what one block makes both
    // smaller and larger need not be looked at again.
    for (let place = unprotected.shift(); place !== undefined; place = unprotected.shift()) {
      const block = bestBlock(cells, hidden, place);
      if (block === null || !servesBothWays(cells, place, block)) doubtful.push(place);
      if (block !== null) corners(block).forEach(hide);
    }
    const further = openLine(cells, hidden);
    if (further !== null) {
      hide(further);
      continue;
    }
    doubtful = doubtful.filter((place) => !isKeptApart(values, hidden, place));
    const [told] = doubtful;
    if (told === undefined) return hidden;
    const cover = furtherCover(cells, hidden, told);
    if (cover.length === 0) return null;
    cover.forEach(hide);
  }
}

/**
 * What else to leave out so that a cell is told less closely: the block around it that costs least, else the
 * smallest cell that is still there; nothing when none is.
 */
function furtherCover(
  cells: readonly (readonly Cell[])[],
  hidden: readonly (readonly boolean[])[],
  place: Place,
): Place[] {
  const isThere = (corner: Place) => !isHidden(hidden, corner);
  const blocks = blocksAround(cells, place).filter((block) => {
    const around = corners(block);
    return around.every((corner) => valueAt(cells, corner) > 0) && around.some(isThere);
  });
  const block = cheapest(cells, hidden, blocks);
  if (block !== null) return corners(block);
  const [smallest] = places(cells)
    .filter((one) => isThere(one) && valueAt(cells, one) > 0)
    .sort((a, b) => valueAt(cells, a) - valueAt(cells, b));
  return smallest ? [smallest] : [];
}

/** The block that protects a cell at the least cost, both ways where there is one; null without any. */
function bestBlock(
  cells: readonly (readonly Cell[])[],
  hidden: readonly (readonly boolean[])[],
  place: Place,
): Block | null {
  const serving = blocksAround(cells, place).filter((block) => serves(cells, place, block));
  const strong = serving.filter((block) => servesBothWays(cells, place, block));
  return cheapest(cells, hidden, strong.length > 0 ? strong : serving);
}

/** The smallest further cell of the first line whose cells left out are sensitive when put together. */
function openLine(
  cells: readonly (readonly Cell[])[],
  hidden: readonly (readonly boolean[])[],
): Place | null {
  for (const line of linesOf(cells)) {
    const out = line.filter((place) => isHidden(hidden, place));
    if (out.length === 0 || !isSensitive(unite(out.map((place) => cellAt(cells, place))))) {
      continue;
    }
    const [smallest] = line
      .filter((place) => !isHidden(hidden, place) && valueAt(cells, place) > 0)
      .sort((a, b) => valueAt(cells, a) - valueAt(cells, b));
    if (smallest) return smallest;
  }
  return null;
}

function blocksAround(cells: readonly (readonly Cell[])[], [row, column]: Place): Block[] {
  return places(cells)
    .filter(([otherRow, otherColumn]) => otherRow !== row && otherColumn !== column)
    .map(([otherRow, otherColumn]) => ({
      beside: [row, otherColumn],
      across: [otherRow, column],
      opposite: [otherRow, otherColumn],
    }));
}

/** Whether the cell could be 10 % smaller: the opposite corner gives that much, and none is a plain zero. */
function serves(cells: readonly (readonly Cell[])[], place: Place, block: Block): boolean {
  return (
    isEnough(cells, place, block.opposite) &&
    valueAt(cells, block.beside) > 0 &&
    valueAt(cells, block.across) > 0
  );
}

/** Whether it could be 10 % larger as well: the corners beside and across give that much. */
function servesBothWays(cells: readonly (readonly Cell[])[], place: Place, block: Block): boolean {
  return isEnough(cells, place, block.beside) && isEnough(cells, place, block.across);
}

function isEnough(cells: readonly (readonly Cell[])[], place: Place, corner: Place): boolean {
  return 100 * valueAt(cells, corner) >= PROTECTION_PERCENT * valueAt(cells, place);
}

/** The block for which least is left out besides what is already; the first of several. */
function cheapest(
  cells: readonly (readonly Cell[])[],
  hidden: readonly (readonly boolean[])[],
  blocks: readonly Block[],
): Block | null {
  const cost = (block: Block) =>
    corners(block)
      .filter((corner) => !isHidden(hidden, corner))
      .reduce((sum, corner) => sum + valueAt(cells, corner), 0);
  return blocks.reduce<Block | null>(
    (best, block) => (best === null || cost(block) < cost(best) ? block : best),
    null,
  );
}

function corners({ beside, across, opposite }: Block): Place[] {
  return [beside, across, opposite];
}

function places(cells: readonly (readonly Cell[])[]): Place[] {
  return cells.flatMap((line, row) => line.map((_, column): Place => [row, column]));
}

function linesOf(cells: readonly (readonly Cell[])[]): Place[][] {
  const rows = cells.map((line, row) => line.map((_, column): Place => [row, column]));
  const columns = (cells[0] ?? []).map((_, column) =>
    cells.map((_row, row): Place => [row, column]),
  );
  return [...rows, ...columns];
}

const EMPTY: Cell = { value: 0, sellers: 0, largest: [] };

function cellAt(cells: readonly (readonly Cell[])[], [row, column]: Place): Cell {
  return cells[row]?.[column] ?? EMPTY;
}

function valueAt(cells: readonly (readonly Cell[])[], place: Place): number {
  return cellAt(cells, place).value;
}

function isHidden(hidden: readonly (readonly boolean[])[], [row, column]: Place): boolean {
  return hidden[row]?.[column] === true;
}
