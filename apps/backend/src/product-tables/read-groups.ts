import { isDeepStrictEqual } from "node:util";
import { MarketError } from "../errors/market-error";
import type { SheetField } from "../listing-changes/sheet-changes";
import type { Pack } from "../product-sheets/product-sheet";
import type { CellProblem } from "./cell-problem";
import { CODE_HEADING, PACK_COLUMNS, PRODUCT_COLUMNS } from "./columns";
import { bareText, looksLikeFormula, NOTHING } from "./guarded-text";
import { readStock, readWhole, readWholeOrNone, sameWord } from "./read-cell";
import { HEADINGS } from "./sheet-rows";
import { TABLE_LIMITS, type Table, type TableRow } from "./table";

const LONGEST_CODE = 60;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;

const TEXTS = {
  formula: "Ô này là công thức. Hãy dán lại thành giá trị.",
  looksLikeFormula:
    "Ô bắt đầu bằng “=”, “+”, “-” hoặc “@” có thể chạy như công thức. Nếu đúng là chữ, hãy đặt dấu ' ở đầu; trong Excel gõ hai dấu ''.",
  long: `Ô dài quá ${TABLE_LIMITS.characters.toLocaleString("vi-VN")} ký tự.`,
  noCode: "Hãy ghi mã sản phẩm: mỗi sản phẩm một mã của riêng bạn, không đổi về sau.",
  badCode: `Mã gồm chữ, số, dấu chấm, gạch, gạch chéo hoặc khoảng trắng, nhiều nhất ${String(LONGEST_CODE)} ký tự, bắt đầu bằng chữ hoặc số.`,
  beyond: "Dòng này có ô nằm ngoài các cột có tiêu đề.",
};

/** What one row tells of a pack. */
export interface PackRow {
  row: number;
  values: Partial<Record<keyof Pack, unknown>>;
}

/** What all rows of one code tell. */
export interface ProductGroup {
  code: string;
  /** The first row. */
  row: number;
  values: Partial<Record<SheetField, unknown>>;
  /** In which row each of them stands. */
  rowOf: Partial<Record<SheetField, number>>;
  packs: PackRow[];
}

/** A file as it was read. */
export interface ReadTable {
  groups: ProductGroup[];
  /** What is wrong in single cells. */
  problems: CellProblem[];
  /** How many. */
  rows: number;
}

/** The place of each known heading in a file. Throws `invalid_input` that names wrong and missing ones. */
function placesOf(headings: readonly string[]): Map<string, number> {
  const typed = headings.map(bareText);
  const unknown = typed.filter(
    (heading) => heading.trim() !== "" && !HEADINGS.some((known) => sameWord(known, heading)),
  );
  const twice = HEADINGS.filter(
    (known) => typed.filter((heading) => sameWord(known, heading)).length > 1,
  );
  const missing = typed.some((heading) => sameWord(heading, CODE_HEADING)) ? [] : [CODE_HEADING];
  const named = (names: readonly string[]) =>
    names.map((name) => `“${name.trim().slice(0, 40)}”`).join(", ");
  const said = [
    ...(missing.length > 0 ? [`Thiếu cột ${named(missing)}.`] : []),
    ...(unknown.length > 0 ? [`Chợ không biết cột ${named(unknown.slice(0, 10))}.`] : []),
    ...(twice.length > 0 ? [`Cột ${named(twice)} có hai lần.`] : []),
  ];
  if (said.length > 0) {
    const text = `${said.join(" ")} Các cột của tệp: ${named(HEADINGS)}.`;
    throw new MarketError("invalid_input", { fields: { file: text }, reason: "headings" });
  }
  return new Map(
    HEADINGS.flatMap((known): [string, number][] => {
      const at = typed.findIndex((heading) => sameWord(known, heading));
      return at < 0 ? [] : [[known, at]];
    }),
  );
}

/** Headings above numbers: "-5" is a wrong number there, and is told to be one. */
const NUMBERS = [...PRODUCT_COLUMNS, ...PACK_COLUMNS]
  .filter(({ read }) => read === readWhole || read === readWholeOrNone || read === readStock)
  .map(({ heading }) => heading);

function isSignedNumber(heading: string, cell: string): boolean {
  return NUMBERS.includes(heading) && /^\s*[+-]\d[\d.,]*\s*$/.test(cell);
}

/** Reads a table row by row; what is wrong in a cell is kept, and its value left out. */
class GroupReader {
  readonly groups = new Map<string, ProductGroup>();
  readonly problems: CellProblem[] = [];

  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly width: number,
  ) {}

  read(row: TableRow): void {
    const code = this.readCode(row);
    if (code === null) return;
    const group = this.groups.get(code) ?? {
      code,
      row: row.number,
      values: {},
      rowOf: {},
      packs: [],
    };
    this.groups.set(code, group);
    if (row.cells.slice(this.width).some((cell) => cell.trim() !== "")) {
      this.refuse(row, null, code, TEXTS.beyond);
    }
    PRODUCT_COLUMNS.forEach(({ heading, field, read }) => {
      const cell = this.cellOf(row, heading, code);
      if (cell !== null) this.tell(group, { row, field, heading, value: read(cell) });
    });
    this.readPack(group, row);
  }

  private readPack(group: ProductGroup, row: TableRow): void {
    const told = PACK_COLUMNS.flatMap(({ heading, field, read }): [keyof Pack, unknown][] => {
      const cell = this.cellOf(row, heading, group.code);
      return cell === null ? [] : [[field, read(cell)]];
    });
    if (told.length > 0) {
      group.packs.push({ row: row.number, values: Object.fromEntries(told) });
    }
  }

  private readCode(row: TableRow): string | null {
    const code = this.cellOf(row, CODE_HEADING, null)?.normalize("NFC").trim() ?? null;
    const wrong =
      code === null
        ? TEXTS.noCode
        : code.length > LONGEST_CODE || !CODE.test(code)
          ? TEXTS.badCode
          : null;
    const told = this.problems.at(-1)?.row === row.number;
    if (wrong !== null && !told) this.refuse(row, CODE_HEADING, null, wrong);
    return wrong === null ? code : null;
  }

  /** A product is told once; told again it must be the same. */
  private tell(
    group: ProductGroup,
    {
      row,
      field,
      heading,
      value,
    }: { row: TableRow; field: SheetField; heading: string; value: unknown },
  ): void {
    const before = group.rowOf[field];
    if (before === undefined) {
      group.values[field] = value;
      group.rowOf[field] = row.number;
    } else if (!isDeepStrictEqual(group.values[field], value)) {
      const text = `Khác với dòng ${String(before)}: mọi dòng của một sản phẩm phải ghi như nhau, hoặc để trống.`;
      this.refuse(row, heading, group.code, text);
    }
  }

  /** What stands in a cell; null where it says nothing, and for what is refused. */
  private cellOf(row: TableRow, heading: string, code: string | null): string | null {
    const at = this.places.get(heading);
    const cell = at === undefined ? "" : (row.cells[at] ?? "");
    const wrong = row.formulas.some((place) => place === at)
      ? TEXTS.formula
      : looksLikeFormula(cell) && !isSignedNumber(heading, cell)
        ? TEXTS.looksLikeFormula
        : cell.length > TABLE_LIMITS.characters
          ? TEXTS.long
          : null;
    if (wrong !== null) {
      this.refuse(row, heading, code, wrong);
      return null;
    }
    if (cell.trim() === "") return null;
    return cell === NOTHING ? "" : bareText(cell).replaceAll("\r\n", "\n");
  }

  private refuse(row: TableRow, column: string | null, code: string | null, message: string): void {
    this.problems.push({ row: row.number, column, code, message });
  }
}

/**
 * The products that a table tells of, each with all its rows, and what is wrong in single cells. Throws
 * `invalid_input` for headings that are none of the file's.
 */
export function readGroups({ headings, rows }: Table): ReadTable {
  const reader = new GroupReader(placesOf(headings), headings.length);
  rows.forEach((row) => {
    reader.read(row);
  });
  return { groups: [...reader.groups.values()], problems: reader.problems, rows: rows.length };
}
