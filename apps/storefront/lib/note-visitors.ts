import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { VISITOR_HEADER, visitorAddress } from "./visitor-address";

/** @throws Error when TRUSTED_PROXIES is no whole number from 0 on. */
function trustedProxies(): number {
  const text = process.env.TRUSTED_PROXIES ?? "0";
  if (!/^\d+$/.test(text)) {
    throw new Error(`TRUSTED_PROXIES=${text} is not a number of proxies (0, 1, …).`);
  }
  return Number(text);
}

/**
 * Writes each visitor's address into a header of the request, over whatever a visitor sent under that
 * name. Next itself gives its code no way to the connection; Node tells of every request before any
 * handler sees it (https://nodejs.org/api/diagnostics_channel.html, `http.server.request.start`).
 */
export function noteVisitors(): void {
  const proxies = trustedProxies();
  let told = false;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = request.headers["x-forwarded-for"];
    const chain = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
    request.headers[VISITOR_HEADER] = visitorAddress(
      request.socket.remoteAddress ?? "",
      chain,
      proxies,
    );
    if (chain !== undefined && proxies === 0 && !told) {
      told = true;
      process.emitWarning(
        "X-Forwarded-For is not believed. Behind a proxy of your own set TRUSTED_PROXIES to the number of proxies.",
      );
    }
  });
}
