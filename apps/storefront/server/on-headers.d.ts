/** The part of `on-headers` that the server uses. */
declare module "on-headers" {
  import type { ServerResponse } from "node:http";

  /** Calls the listener when the headers are about to be sent, the last who may change them. */
  export default function onHeaders(response: ServerResponse, listener: () => void): void;
}
