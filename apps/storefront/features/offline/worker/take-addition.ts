import { readAddition } from "../read-changes";
import { shownBasket } from "../shown-basket";
import { changeShopping } from "../shopping-store";
import { after } from "./after";
import { askToSend } from "./ask-to-send";
import { sendKept } from "./send-kept";
import { timeoutSignal } from "./timeout-signal";

const PATIENCE_MILLISECONDS = 15_000;

/**
 * Something is to be put into the basket: by the market, or without a line on this phone, to be joined
 * later under the very id of this request. While something else waits to be joined it waits behind it.
 */
export async function takeAddition(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const addition = readAddition(await request.clone().formData());
  const told = await Promise.race([sendKept(), after(PATIENCE_MILLISECONDS, "waiting")]);
  const answer = told === "waiting" ? null : await fromMarket(request);
  if (answer !== null || addition === null) {
    // Its page tells that the basket changed, which is when it is kept anew.
    return answer ?? Response.error();
  }
  const kept = await changeShopping((before) => ({
    ...before,
    changes: [...before.changes, addition],
  }));
  await askToSend();
  return asksForJson(request)
    ? Response.json({ count: shownBasket(kept).itemCount, kept: true })
    : Response.redirect("/gio-hang", 303);
}

/** The market's answer; `null` when there is none, also when the storefront could not reach the market. */
async function fromMarket(request: Request): Promise<Response | null> {
  try {
    const response = await fetch(request, { signal: timeoutSignal(PATIENCE_MILLISECONDS) });
    return response.status >= 500 || (await isUnreachable(response)) ? null : response;
  } catch {
    return null;
  }
}

async function isUnreachable(response: Response): Promise<boolean> {
  if (!response.headers.get("content-type")?.startsWith("application/json")) {
    return false;
  }
  const { failure } = (await response.clone().json()) as { failure?: { kind: string } };
  return failure?.kind === "unreachable";
}

function asksForJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") === true;
}
