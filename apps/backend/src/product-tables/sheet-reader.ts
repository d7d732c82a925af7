import { TABLE_LIMITS, type TableRow } from "./table";
import { tableRefusal } from "./table-refusal";
import type { XmlListener } from "./read-xml";

/** "C12" is column 2, from 0; NaN for what is no place. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}(?=\d+$)/.exec(place)?.[0];
  if (!letters) return Number.NaN;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A number as it was typed: a spreadsheet keeps 55000 as 5.5E4. A broken one gets four digits, so that
 * nobody takes 1.234 for one thousand two hundred and thirty-four.
 */
function numberText(value: string): string {
  const number = Number(value);
  if (value === "" || !Number.isFinite(number)) return value;
  return Number.isSafeInteger(number) ? String(number) : number.toFixed(4);
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Gathers the rows of a sheet. Throws `rows` or `columns` as soon as there are too many. */
export class SheetReader implements XmlListener {
  readonly rows: TableRow[] = [];
  private row: TableRow = { number: 0, cells: [], formulas: [] };
  private column = 0;
  private type = "";
  private value = "";
  private reading = false;
  private spoken = false;

  constructor(private readonly shared: readonly string[]) {}

  readonly open = (name: string, attributes: Record<string, string>): void => {
    switch (name) {
      case "row":
        this.beginRow(Number(attributes.r ?? this.row.number + 1));
        break;
      case "c":
        this.beginCell(attributes);
        break;
      case "f":
        if (this.row.formulas.at(-1) !== this.column) this.row.formulas.push(this.column);
        break;
      case "rPh":
        this.spoken = true;
        break;
      case "v":
      case "t":
        this.reading = !this.spoken;
    }
  };

  readonly text = (text: string): void => {
    if (this.reading) this.value += text;
  };

  readonly close = (name: string): void => {
    if (name === "v" || name === "t") this.reading = false;
    if (name === "rPh") this.spoken = false;
    if (name === "c") this.endCell();
    if (name === "row" && this.row.cells.length + this.row.formulas.length > 0) {
      this.rows.push(this.row);
    }
  };

  /** The headings are the first row that there is, wherever it stands. */
  private beginRow(number: number): void {
    if (this.rows.length > TABLE_LIMITS.rows) throw tableRefusal("rows");
    this.row = { number, cells: [], formulas: [] };
    this.column = -1;
  }

  private beginCell({ r, t = "n" }: Record<string, string>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    // Far to the right stand forgotten cells; what has no place at all is no sheet.
    if (!(this.column < 16_384)) throw tableRefusal("broken");
    this.type = t;
    this.value = "";
  }

  private endCell(): void {
    const text = this.cellText();
    if (text === "") return;
    if (this.column >= TABLE_LIMITS.columns) throw tableRefusal("columns");
    while (this.row.cells.length < this.column) this.row.cells.push("");
    this.row.cells[this.column] = text;
  }

  private cellText(): string {
    switch (this.type) {
      case "s":
        return unescaped(this.shared[Number(this.value)] ?? "");
      case "inlineStr":
      case "str":
        return unescaped(this.value);
      case "n":
        return numberText(this.value);
      default:
        // Errors and yes-or-no: the columns want neither, and say so.
        return this.value;
    }
  }
}
