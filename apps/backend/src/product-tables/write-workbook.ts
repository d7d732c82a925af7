import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One sheet; the first row is the headings, which stay in sight. */
export interface Sheet {
  name: string;
  /** A text is written as a text, never worked out; a number as a number; null leaves the cell empty. */
  rows: readonly (readonly (string | number | null)[])[];
  /** Of the columns, in characters. */
  widths: readonly number[];
}

/** Style 0 is text, 1 the headings, bold, 2 whole numbers with their thousands apart. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold, and what Excel would read as one of these, is written by its number. */
function escaped(text: string): string {
  return text
    .replace(
      /_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function cellXml(cell: string | number | null, style: number): string {
  if (typeof cell === "number") return `<c s="2"><v>${String(cell)}</v></c>`;
  return cell === null || cell === ""
    ? "<c/>"
    : `<c t="inlineStr" s="${String(style)}"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function sheetXml({ rows, widths }: Sheet): string {
  const columns = widths.map((width, at) => {
    const place = String(at + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  const lines = rows.map(
    (cells, at) => `<row>${cells.map((cell) => cellXml(cell, at === 0 ? 1 : 0)).join("")}</row>`,
  );
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  return `<worksheet xmlns="${MAIN}">${view}<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** The parts of a workbook that only name its sheets. */
function frame(names: readonly string[]): Record<string, string> {
  const each = (write: (place: string, name: string) => string) =>
    names.map((name, at) => write(String(at + 1), escaped(name))).join("");
  const parts = each(
    (place) =>
      `<Override PartName="/xl/worksheets/sheet${place}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const sheets = each(
    (place, name) => `<sheet name="${name}" sheetId="${place}" r:id="rId${place}"/>`,
  );
  const relations = each(
    (place) =>
      `<Relationship Id="rId${place}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${place}.xml"/>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${parts}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
  };
}

/**
 * An XLSX file in which nothing can be worked out: no cell is a formula, whatever its text looks like.
 *
 * @param sheets named apart from each other, within 31 characters and without any of []:*?/\
 */
export function writeWorkbook(sheets: readonly Sheet[]): Buffer {
  const parts = {
    ...frame(sheets.map(({ name }) => name)),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, sheetXml(sheet)]),
    ),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 6 }));
}
