import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { FAKE_GHN, GHN_API, GHN_LABEL, ghnSettings } from "../../carriers/ghn/ghn-settings";
import { inTurn } from "../../locking/in-turn";
import { fakePage } from "../fake-page";
import { withFakeStore, type FakeStore } from "../fake-store";
import { deliverNotice } from "./deliver-notice";
import { FakeGhn, type GhnReply } from "./fake-ghn";
import { fakeLabelPage, fakeOrderPage, type FakeGhnPage } from "./fake-ghn-pages";

type Answer = GhnReply | { page: FakeGhnPage } | null;

const ORDERS = "/orders/";
const WORDS = "Vận chuyển thử: không có kiện nào được chở.";

function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
}

async function pageOf(req: MedusaRequest, ghn: FakeGhn, path: string): Promise<FakeGhnPage | null> {
  const base = `${process.env.BACKEND_URL || "http://localhost:9000"}${FAKE_GHN}`;
  if (path === GHN_LABEL) {
    const { token } = req.query;
    const orders = typeof token === "string" ? await ghn.labelled(token) : null;
    return fakeLabelPage(orders ?? [], base);
  }
  if (!path.startsWith(ORDERS)) {
    return null;
  }
  const code = path.slice(ORDERS.length);
  const { status } = fieldsOf(req.body);
  const moved = req.method === "POST" ? await ghn.move(code, String(status)) : null;
  const secret = ghnSettings(process.env)?.hookSecret;
  if (moved && secret) {
    const market = `http://localhost:${process.env.PORT || "9000"}`;
    void deliverNotice(`${market}/hooks/ghn/${secret}`, moved);
  }
  return fakeOrderPage(moved ?? (await ghn.find(code)));
}

async function answerOf(req: MedusaRequest, store: FakeStore, path: string): Promise<Answer> {
  const ghn = new FakeGhn(store, () => new Date());
  if (path.startsWith(GHN_API) && req.method === "POST") {
    return ghn.answer({
      path: path.slice(GHN_API.length),
      token: req.get("token") ?? "",
      shop: req.get("shopid") ?? "",
      body: fieldsOf(req.body),
    });
  }
  const page = await pageOf(req, ghn, path);
  return page && { page };
}

/**
 * Stands in for GHN where no host of GHN's is set: its API, its labels, and a page on which somebody plays the
 * carrier. Where the real one is used, or no fakes are wanted, nothing is here.
 */
export async function answerFakeGhn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!ghnSettings(process.env)?.test) {
    next();
    return;
  }
  const path = (req.originalUrl.split("?")[0] ?? "").slice(FAKE_GHN.length);
  const answer = await inTurn("fake-ghn", () =>
    withFakeStore(req.scope, "ghn", (store) => answerOf(req, store, path)),
  );
  if (!answer) {
    next();
  } else if ("page" in answer) {
    fakePage(res, answer.page.title, answer.page.body, WORDS);
  } else {
    res.status(answer.code).json(answer);
  }
}
