import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isVisit } from "./is-visit";
import { VisitCounter, type CountedVisits } from "./visit-counter";

const EVERY_MS = 60_000;
const TIMEOUT_MS = 5_000;

async function tellBackend(counted: CountedVisits): Promise<boolean> {
  const { BACKEND_URL = "http://localhost:9000", REVALIDATE_SECRET = "" } = process.env;
  const { ok, status } = await fetch(`${BACKEND_URL}/hooks/visits`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-storefront-secret": REVALIDATE_SECRET },
    body: JSON.stringify(counted),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  // The backend takes no count of a day that is over for longer, and never will.
  return ok || status === 400;
}

/**
 * Counts who comes to the market from elsewhere, day by day, and tells the backend once a minute. A number a day
 * is all that is kept: no address, no cookie, nothing about anybody. What a phone shows from its own memory never
 * gets here, and the last minute of a process may be lost; a page that is loaded anew may count once more.
 */
export function countVisits(): void {
  const counter = new VisitCounter();
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if ([200, 304].includes(response.statusCode) && isVisit(request)) {
      counter.count(new Date());
    }
  });
  setInterval(() => void counter.tell(tellBackend), EVERY_MS).unref();
}
