import http from "node:http";
import { refuseUnread } from "./refuse-unread.mjs";

/** Ten kilobytes of text take thirty in an address. */
const HEADER_BYTES = 64 * 1024;

/**
 * Lets every server of this process read addresses in which ten kilobytes of text stand, so that whoever asks with
 * them is told what is wrong in the market's own words. Node by itself reads sixteen kilobytes and ends the
 * connection. Medusa makes its server itself and hands no such option on. What is longer still is refused in words too.
 */
export function takeLongAddresses() {
  const { createServer } = http;
  http.createServer = (options, listener) => {
    const server =
      typeof options === "function" || options === undefined
        ? createServer({ maxHeaderSize: HEADER_BYTES }, options)
        : createServer({ maxHeaderSize: HEADER_BYTES, ...options }, listener);
    return server.on("clientError", refuseUnread);
  };
}
