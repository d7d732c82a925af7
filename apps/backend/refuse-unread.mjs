/** So long a client may go on sending what nobody reads, so that it hears why it was refused, in milliseconds. */
const GOODBYE_MS = 1_000;

/** Statuses as Node itself gives them. @type {Record<string, string>} */
const STATUSES = {
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

const TOO_LONG = JSON.stringify({
  code: "invalid_input",
  message: "Địa chỉ hoặc phần đầu của yêu cầu quá dài. Vui lòng rút ngắn lại.",
  message_en: "The address or the headers of the request are too long. Please shorten them.",
});

const REFUSAL = [
  "HTTP/1.1 400 Bad Request",
  "Content-Type: application/json; charset=utf-8",
  `Content-Length: ${Buffer.byteLength(TOO_LONG)}`,
  "Cache-Control: no-store",
  "Connection: close",
  "",
  TOO_LONG,
].join("\r\n");

/** Connections that were told already. @type {WeakSet<import("node:stream").Duplex>} */
const told = new WeakSet();

/**
 * Answers what Node cannot read as a request, so that no route ever sees it. An address or headers beyond what is
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
