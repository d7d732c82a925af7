import { readFileSync } from "node:fs";
import path from "node:path";
import { nameOfMethod } from "@/features/open-data/name-of-method";

/** Read when the market is built, so that the text is that of the code which runs. */
export const dynamic = "force-static";

/**
 * `GET /open-data/method.md`: how the province's figures are made, the text that its second implementation is
 * written from. A copy that is kept is named by its version, which each release names too.
 */
export function GET(): Response {
  const text = readFileSync(
    path.join(process.cwd(), "../../packages/retail-statistics/METHOD.md"),
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
