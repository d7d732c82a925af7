import { SaxesParser } from "saxes";
import { TABLE_LIMITS } from "./table";
import { tableRefusal } from "./table-refusal";
import type { Part } from "./xlsx-parts";

/** What is told of a document while it is read; names come without their namespace. */
export interface XmlListener {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

function bareName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/**
 * Reads an XML document piece by piece. Entities of its own are not known, so none can grow. Rejects what is no
 * XML, and throws `swelling` where elements lie deeper in one another, or have more attributes, than in any
 * workbook: the parser keeps them all in memory.
 */
export async function readXml(part: Part, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let depth = 0;
  let held = 0;
  parser.on("opentagstart", () => {
    depth += 1;
    held = 0;
    if (depth > TABLE_LIMITS.depth) throw tableRefusal("swelling");
  });
  parser.on("attribute", () => {
    held += 1;
    if (held > TABLE_LIMITS.attributes) throw tableRefusal("swelling");
  });
  parser.on("opentag", ({ name, attributes }) => listener.open?.(bareName(name), attributes));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    listener.close?.(bareName(name));
  });
  await part((chunk) => {
    parser.write(decoder.decode(chunk, { stream: true }));
  });
  parser.write(decoder.decode()).close();
}
