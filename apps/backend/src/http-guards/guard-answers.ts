import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { guardingHeaders } from "./guarding-headers";

/**
 * Puts the guarding headers on every answer of this process, also on those of the operator's panel,
 * which no middleware of the API reaches. Node tells of each request before any handler sees it
 * (https://nodejs.org/api/diagnostics_channel.html, `http.server.request.start`).
 */
export function guardAnswers(backendUrl: string): void {
  const { origin } = new URL(backendUrl);
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as {
      request: IncomingMessage;
      response: ServerResponse;
    };
    for (const [name, value] of Object.entries(guardingHeaders(request.url ?? "", origin))) {
      response.setHeader(name, value);
    }
  });
}
