import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { TABLE_LIMITS, type Table } from "./table";
import { tableRefusal } from "./table-refusal";

const ARCHIVE = Buffer.from("PK\u0003\u0004", "latin1");
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** What no text has; programs and pictures have them in their first bytes. */
const NO_TEXT = /(?![\t\r\n])\p{Cc}/u;

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

function decoded(bytes: Buffer): string {
  if (bytes.includes(0)) throw tableRefusal("unknown");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw tableRefusal("encoding");
  }
}

async function tableOf(bytes: Buffer): Promise<Table> {
  if (startsWith(bytes, ARCHIVE)) return readXlsx(bytes);
  if (startsWith(bytes, OLD_EXCEL)) throw tableRefusal("old_excel");
  const csv = decoded(bytes);
  if (NO_TEXT.test(csv.slice(0, 1_000))) throw tableRefusal("unknown");
  return readCsv(csv);
}

/**
 * Reads a file by what it is, whatever its name says, without its empty rows. Throws `invalid_input`
 * with the reason in words (`tableRefusal`).
 */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw tableRefusal("empty");
  if (bytes.length > TABLE_LIMITS.bytes) throw tableRefusal("heavy");
  const { headings, rows } = await tableOf(bytes);
  if (rows.length > TABLE_LIMITS.rows) throw tableRefusal("rows");
  const filled = rows.filter(
    ({ cells, formulas }) => formulas.length > 0 || cells.some((cell) => cell.trim() !== ""),
  );
  if (filled.length === 0) throw tableRefusal("no_rows");
  return { headings, rows: filled };
}
