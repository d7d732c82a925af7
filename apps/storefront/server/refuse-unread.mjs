/** So long a client may go on sending what nobody reads, so that it hears why it was refused, in milliseconds. */
const GOODBYE_MS = 1_000;

/** Statuses as Node itself gives them. @type {Record<string, string>} */
const STATUSES = {
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

const TOO_LONG = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Địa chỉ quá dài · Chợ Làng</title>
<body style="max-width:36rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 sans-serif">
<h1>Địa chỉ này quá dài</h1>
<p>Chợ không đọc hết được yêu cầu này. Bạn hãy chọn ít điều kiện hơn hoặc tìm bằng ít chữ hơn.</p>
<p lang="en">This address is too long for the market to read. Please choose or type less.</p>
<p><a href="/tim-kiem">Tìm trong chợ / <span lang="en">Search the market</span></a></p>
`;

const REFUSAL = [
  "HTTP/1.1 400 Bad Request",
  "Content-Type: text/html; charset=utf-8",
  `Content-Length: ${Buffer.byteLength(TOO_LONG)}`,
  "Cache-Control: no-store",
  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "X-Content-Type-Options: nosniff",
  "Connection: close",
  "",
  TOO_LONG,
].join("\r\n");

/** Connections that were told already. @type {WeakSet<import("node:stream").Duplex>} */
const told = new WeakSet();

/**
 * Answers what Node cannot read as a request, so that Next never sees it. An address or headers beyond what is
 * read are refused in words, under the status of every other question that is too long: Node's own 431 has none,
 * and is about headers, which here are hardly ever the long part. All else is answered as Node does by default.
 *
 * A listener of a server's `clientError`.
 *
 * @param {Error & { code?: string }} error
 * @param {import("node:stream").Duplex & { _httpMessage?: { headersSent: boolean } }} socket
 */
export function refuseUnread(error, socket) {
  // Each further piece of the same request is one more error.
  if (told.has(socket)) return;
  // Nothing may stand in the middle of an answer that is on its way.
  if (!socket.writable || socket._httpMessage?.headersSent) {
    socket.destroy(error);
    return;
  }
  if (error.code !== "HPE_HEADER_OVERFLOW") {
    const status = STATUSES[error.code ?? ""] ?? "400 Bad Request";
    socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    socket.destroy(error);
    return;
  }
  told.add(socket);
  socket.end(REFUSAL);
  // Closed at once, the rest that still comes would make the machine take the answer back.
  setTimeout(() => socket.destroy(), GOODBYE_MS).unref();
}
