import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { gatherData } from "./gather-data.mjs";
import { leaveStylesOut } from "./leave-styles-out.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {"br" | "gzip" | "identity"} Encoding */
/** @typedef {{ tag: string, bytes: Partial<Record<Encoding, Buffer>> }} Kept */

const KEPT_CHARACTERS = 64 * 1024 * 1024;
/** Brotli's 9 takes milliseconds for a page; 10 and 11 take ten times as long to save a twentieth more. */
const BROTLI_QUALITY = 9;

/** Answers by their text, the oldest first. @type {Map<string, Kept>} */
const kept = new Map();
let keptCharacters = 0;

/**
 * Makes the response send a body that comes whole, as static pages and their data do, under an entity
 * tag and in the best encoding that the visitor reads. Both are worked out for the first who asks and
 * kept by the very text, so that they can never be those of an older page. Whoever has it already gets
 * status 304. What comes in parts is left to the middleware around it.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {readonly string[]} styles rows that data for a change of page goes without
 */
export function sendWhole(request, response, styles) {
  if (request.method !== "GET") return;
  const end = /** @type {(...args: unknown[]) => Response} */ (response.end.bind(response));
  /** @param {unknown[]} args */
  const endWhole = (...args) => {
    const [body] = args;
    if (args.length > 1 || typeof body !== "string" || response.headersSent) return end(...args);
    if (response.statusCode !== 200 || response.hasHeader("content-encoding")) return end(body);
    const answer = recall(body);
    response.setHeader("etag", answer.tag);
    if (request.headers["if-none-match"]?.includes(answer.tag)) {
      response.statusCode = 304;
      response.removeHeader("content-length");
      return end();
    }
    const encoding = encodingFor(request);
    /** @param {Buffer} bytes */
    const send = (bytes) => {
      if (encoding !== "identity") response.setHeader("content-encoding", encoding);
      response.setHeader("content-length", bytes.length);
      return end(bytes);
    };
    const bytes = answer.bytes[encoding];
    if (bytes) return send(bytes);
    void encode(body, encoding).then((fresh) => send((answer.bytes[encoding] = fresh)));
    return response;
  };
  response.end = endWhole;
  gatherData(response, (data) => endWhole(leaveStylesOut(data, styles)));
}

/**
 * @param {string} text
 * @returns {Kept}
 */
function recall(text) {
  const known = kept.get(text);
  if (known) return known;
  const fresh = { tag: `"${createHash("sha1").update(text).digest("base64url")}"`, bytes: {} };
  kept.set(text, fresh);
  keptCharacters += text.length;
  for (const oldest of kept.keys()) {
    if (keptCharacters <= KEPT_CHARACTERS) break;
    kept.delete(oldest);
    keptCharacters -= oldest.length;
  }
  return fresh;
}

/**
 * @param {Request} request
 * @returns {Encoding}
 */
function encodingFor({ headers }) {
  const accepted = `${headers["accept-encoding"]}`;
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(accepted) ? "gzip" : "identity";
}

/**
 * @param {string} text
 * @param {Encoding} encoding
 * @returns {Promise<Buffer>}
 */
async function encode(text, encoding) {
  const bytes = Buffer.from(text);
  if (encoding === "identity") return bytes;
  if (encoding === "gzip") return promisify(gzip)(bytes);
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
