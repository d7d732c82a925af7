import { readFileSync } from "node:fs";
import path from "node:path";
import { nameOfMethod } from "./name-of-method";

/**
 * Answers with a text on how the province's figures are made, named by its version, which each release names too.
 * The file is read when the market is built, so that the text is that of the code which runs.
 */
export function answerMethod(file: "METHOD.md" | "PHUONG-PHAP.md"): Response {
  const text = readFileSync(
    path.join(process.cwd(), "../../packages/retail-statistics", file),
    "utf8",
  );
  return new Response(text, {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `inline; filename="${nameOfMethod(text)}"`,
      "cache-control": "public, max-age=3600",
      "access-control-allow-origin": "*",
    },
  });
}
