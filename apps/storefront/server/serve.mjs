/**
 * Serves the built storefront: `node server/serve.mjs <port>`.
 *
 * Next's own request handler, with what it lacks around it: Brotli (it knows gzip alone), and answers
 * of our own for an address that is no text or too long. Ends on SIGTERM and SIGINT once the requests
 * under way are answered, and after two seconds at the latest.
 */
import { createServer } from "node:http";
import path from "node:path";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import onHeaders from "on-headers";
import sirv from "sirv";
import { isReadableAddress } from "./is-readable-address.mjs";
import { styleRows } from "./leave-styles-out.mjs";
import { refuseUnread } from "./refuse-unread.mjs";
import { sendWhole } from "./send-whole.mjs";
import { isCardPage, letStripeIn } from "./stripe-hosts.mjs";

const ROOT = path.dirname(import.meta.dirname);
const ASSETS = "/_next/static/";
const PICTURES = "/anh/";
const WORKER = "/sw.js";
const GOODBYE_MS = 2_000;

const port = Number(process.argv[2] ?? "8000");
const app = next({ dev: false, dir: ROOT, port });
await app.prepare();
const render = app.getRequestHandler();
// A streamed page takes a millisecond or two for it.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });
const sendAsset = sirv(path.join(ROOT, ".next", "static"), {
  brotli: true,
  gzip: true,
  etag: true,
  immutable: true,
  maxAge: 31_536_000,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { "cache-control": "no-store" }).end();
  },
});
const styles = styleRows(path.join(ROOT, ".next", "static", "chunks"));
// Browsers ask about it with nearly every page: whoever has this build's hears that nothing changed.
const sendWorker = sirv(path.join(ROOT, "dist", "worker"), {
  brotli: true,
  gzip: true,
  etag: true,
  maxAge: 0,
});

/**
 * Leaves a header out that says nothing: a page has dozens of files, and each pays for it.
 *
 * @param {string} header
 * @param {import("node:http").ServerResponse} response
 */
function sendWithout(header, response) {
  onHeaders(response, () => response.removeHeader(header));
}

const POLICY = "content-security-policy";

/** Ten kilobytes of text take thirty in an address: whoever searches with them gets a page that says so. */
const HEADER_BYTES = 64 * 1024;

/**
 * Lets Stripe's hosts into this one answer. The build cannot: where Stripe.js is, only the running market knows.
 *
 * @param {import("node:http").ServerResponse} response
 */
function openToStripe(response) {
  onHeaders(response, () => {
    const policy = response.getHeader(POLICY);
    if (typeof policy === "string") {
      response.setHeader(POLICY, letStripeIn(policy, process.env));
    }
  });
}

const server = createServer({ maxHeaderSize: HEADER_BYTES }, (request, response) => {
  const address = request.url ?? "/";
  if (!isReadableAddress(address)) {
    // No page has this name, so the page for unknown addresses answers.
    request.url = "/%25";
  } else if (address.startsWith(ASSETS)) {
    request.url = address.slice(ASSETS.length - 1);
    sendWithout("last-modified", response);
    sendAsset(request, response);
    return;
  } else if (address === WORKER) {
    sendWorker(request, response);
    return;
  } else if (address.startsWith(PICTURES)) {
    // Next says of all it answers that it may differ by how it is asked for.
    sendWithout("vary", response);
  } else if (isCardPage(address)) {
    openToStripe(response);
  }
  compress(request, response, () => {
    sendWhole(request, response, styles);
    void render(request, response);
  });
});
server.on("clientError", refuseUnread);

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), GOODBYE_MS).unref();
  });
}

server.listen(port);
