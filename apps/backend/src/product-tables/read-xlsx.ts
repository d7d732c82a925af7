import { posix } from "node:path";
import { MarketError } from "../errors/market-error";
import { SheetReader } from "./sheet-reader";
import { TABLE_LIMITS, type Table } from "./table";
import { tableRefusal } from "./table-refusal";
import { readXml, type XmlListener } from "./read-xml";
import { xlsxParts, type Part } from "./xlsx-parts";

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** Each cell has at most one. */
const MOST_TEXTS = (TABLE_LIMITS.rows + 2) * TABLE_LIMITS.columns;

async function readPart(part: Part | undefined, listener: XmlListener): Promise<void> {
  if (!part) throw tableRefusal("unknown");
  await readXml(part, listener);
}

/** Where the first sheet of the workbook lies, and the texts that its cells share. */
async function pathsOf(parts: Map<string, Part>): Promise<{ sheet: string; texts: string | null }> {
  const ids: string[] = [];
  await readPart(parts.get(WORKBOOK), {
    open: (name, attributes) => {
      if (name === "sheet") ids.push(attributes["r:id"] ?? "");
    },
  });
  const targets = new Map<string, string>();
  let texts: string | null = null;
  await readPart(parts.get(RELATIONS), {
    open: (name, { Id = "", Target = "", Type = "" }) => {
      if (name !== "Relationship") return;
      const path = posix.join(Target.startsWith("/") ? "/" : "/xl", Target).slice(1);
      targets.set(Id, path);
      if (Type.endsWith("/sharedStrings")) texts = path;
    },
  });
  return { sheet: targets.get(ids[0] ?? "") ?? "", texts };
}

/** The workbook's own list of texts, without the hints on how they are spoken. */
async function sharedTexts(part: Part | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (!part) return texts;
  let spoken = false;
  let open = false;
  await readXml(part, {
    open: (name) => {
      if (name === "si" && texts.push("") > MOST_TEXTS) throw tableRefusal("swelling");
      if (name === "rPh") spoken = true;
      open = name === "t" && !spoken;
    },
    text: (text) => {
      if (open) texts[texts.length - 1] += text;
    },
    close: (name) => {
      if (name === "rPh") spoken = false;
      open = false;
    },
  });
  return texts;
}

/**
 * Reads the first sheet of an XLSX file; what its formulas come to is not read, their places are told.
 * Throws as `tableRefusal` says, `swelling` before it would take much memory.
 */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  try {
    const parts = await xlsxParts(bytes);
    const { sheet, texts } = await pathsOf(parts);
    const reader = new SheetReader(await sharedTexts(parts.get(texts ?? "")));
    await readPart(parts.get(sheet), reader);
    const [headings, ...rows] = reader.rows;
    if ((headings?.cells.length ?? 0) > TABLE_LIMITS.columns) throw tableRefusal("columns");
    return { headings: headings?.cells ?? [], rows };
  } catch (error) {
    throw error instanceof MarketError ? error : tableRefusal("broken");
  }
}
