import { brotliDecompressSync } from "node:zlib";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CatalogueIndex } from "../../catalogue-search/catalogue-index";
import { writeAnswer, type KeptAnswer } from "../../catalogue-search/kept-answer";
import { KeptAnswers } from "../../catalogue-search/kept-answers";

const answers = new KeptAnswers();

/** Query string of a request as it came, without the question mark. */
function queryOf(req: MedusaRequest): string {
  const mark = req.originalUrl.indexOf("?");
  return mark < 0 ? "" : req.originalUrl.slice(mark + 1);
}

function send(req: MedusaRequest, res: MedusaResponse, { brotli, etag }: KeptAnswer): void {
  res.setHeader("Access-Control-Allow-Origin", "*");
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
  res.setHeader("ETag", etag);
  res.setHeader("Vary", "Accept-Encoding");
  if (req.headers["if-none-match"]?.includes(etag)) {
    res.status(304).end();
    return;
  }
  const compressed = /\bbr\b/.test(String(req.headers["accept-encoding"] ?? ""));
  if (compressed) {
    res.setHeader("Content-Encoding", "br");
  }
  res.setHeader("Content-Type", "application/json; charset=utf-8");
  const body = compressed ? brotli : brotliDecompressSync(brotli);
  res.setHeader("Content-Length", body.length);
  res.end(body);
}

/**
 * Answers a public question from the search index. What was answered before is sent again as it was
 * written, as long as neither index nor day changed; a client that names its mark in `If-None-Match` gets
 * 304. Caches in between may keep an answer but must ask each time. Costs one SQL statement.
 */
export async function answerFromIndex(
  req: MedusaRequest,
  res: MedusaResponse,
  make: (index: CatalogueIndex, query: string) => Promise<object>,
): Promise<void> {
  const query = queryOf(req);
  const index = await CatalogueIndex.open(req.scope);
  const write = async (): Promise<KeptAnswer> => writeAnswer(await make(index, query));
  if (index.revision === null) {
    send(req, res, await write());
    return;
  }
  const edition = `${index.revision} ${vietnamDay(new Date())}`;
  send(req, res, await answers.get(edition, `${req.path}?${query}`, write));
}
