import { SaxesParser } from "saxes";
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

/** Reads an XML document piece by piece. Entities of its own are not known, so none can grow. Rejects what is no XML. */
export async function readXml(part: Part, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  parser.on("opentag", ({ name, attributes }) => listener.open?.(bareName(name), attributes));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.on("closetag", ({ name }) => listener.close?.(bareName(name)));
  await part((chunk) => {
    parser.write(decoder.decode(chunk, { stream: true }));
  });
  parser.write(decoder.decode()).close();
}
