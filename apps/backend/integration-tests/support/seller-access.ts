import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SellerRight } from "../../src/seller-scope/seller-rights";
import { call, type Answer } from "./market-client";

export interface Access {
  /** What another seller meets: her own things, the same "not found" as for nothing, a refusal, or that she is past it. */
  another: "her own" | "not found" | "refused" | "wrong status";
  /** What a person needs; null for nothing. */
  right: SellerRight | null;
  /** Whether a suspended seller, and a closed one with open orders, may do it: refused unless told. */
  finishing?: true;
  body?: unknown;
  /** Added to the path; `:id` is an order of the first seller. */
  search?: string;
}

/** A rank that can be given away. */
export const RANKED = { role: "staff", rights: ["orders"] };

/** What each route of a seller asks for; a route that is not here fails the test. */
export const ROUTES: Record<string, Access> = {
  "GET /seller/me": { another: "her own", right: null, finishing: true },
  "POST /seller/switch": {
    another: "not found",
    right: null,
    finishing: true,
    body: { seller: "htx-ha-tu" },
  },
  "GET /seller/orders": { another: "her own", right: "orders", finishing: true },
  "GET /seller/orders/:id": { another: "not found", right: "orders", finishing: true },
  "POST /seller/orders/:id/confirm": { another: "not found", right: "orders", finishing: true },
  "POST /seller/orders/:id/cut": {
    another: "not found",
    right: "orders",
    finishing: true,
    body: {
      request_id: "bot-thu-nghiem",
      line_id: "ordli_0",
      quantity: 1,
      shown_quantity: 1,
      reason: "out_of_stock",
    },
  },
  "POST /seller/orders/:id/deliver": { another: "not found", right: "orders", finishing: true },
  "POST /seller/orders/:id/hand-over": { another: "not found", right: "orders", finishing: true },
  "POST /seller/orders/:id/parcels": {
    another: "not found",
    right: "orders",
    finishing: true,
    body: { number: 1, pieces: [{ line_id: "ordli_0", quantity: 1 }] },
  },
  "POST /seller/orders/:id/parcels/:number/deliver": {
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "POST /seller/orders/:id/parcels/:number/photo": {
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "GET /seller/orders/:id/parcels/:number/photo": {
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "POST /seller/sending-pause": {
    another: "her own",
    right: "orders",
    body: { sends_from: addDays(vietnamDay(new Date()), 1) },
  },
  "DELETE /seller/sending-pause": { another: "her own", right: "orders" },
  "GET /seller/papers": {
    another: "not found",
    right: "orders",
    finishing: true,
    search: "?paper=label&orders=:id",
  },
  "GET /seller/products": { another: "her own", right: "products" },
  "GET /seller/products/:id": { another: "not found", right: "products" },
  "POST /seller/products/:id": { another: "not found", right: "products", body: { story: "x" } },
  "POST /seller/products/:id/packs": {
    another: "not found",
    right: "products",
    body: { packs: [] },
  },
  "POST /seller/products/:id/new-pack": {
    another: "not found",
    right: "products",
    body: { label: "Túi", weight_grams: 500, price_vnd: 10_000, stock: 1 },
  },
  "GET /seller/product-file": { another: "her own", right: "products", search: "?format=csv" },
  "GET /seller/product-imports": { another: "her own", right: "products" },
  "POST /seller/product-imports": { another: "refused", right: "products" },
  "GET /seller/product-imports/:id": { another: "not found", right: "products" },
  "POST /seller/product-imports/:id/load": { another: "not found", right: "products" },
  "POST /seller/photos": { another: "refused", right: "products" },
  "POST /seller/drafts": {
    another: "her own",
    right: "products",
    body: { request_id: "trang-thu-nghiem", sheet: { title: "Nháp" } },
  },
  "GET /seller/drafts/:id": { another: "not found", right: "products" },
  "POST /seller/drafts/:id": { another: "not found", right: "products", body: {} },
  "DELETE /seller/drafts/:id": { another: "not found", right: "products" },
  "POST /seller/drafts/:id/submit": { another: "not found", right: "products" },
  "GET /seller/application": { another: "her own", right: "settings" },
  "POST /seller/application": {
    another: "wrong status",
    right: "settings",
    body: { legal_name: "HTX Hà Tu" },
  },
  "POST /seller/application/submit": {
    another: "wrong status",
    right: "settings",
    body: { attested: [] },
  },
  "POST /seller/application/identity": { another: "her own", right: "settings" },
  "POST /seller/documents": {
    another: "her own",
    right: "settings",
    body: { type: "registration", number: "1", issuer: "Sở Tài chính", issued_on: "2024-01-05" },
  },
  "GET /seller/certificates": { another: "her own", right: "products" },
  "GET /seller/certificate-claims": { another: "her own", right: "products" },
  "POST /seller/certificate-claims": {
    another: "not found",
    right: "products",
    body: { request_id: "quyet-dinh-thu-nghiem", product_ids: ["prod_none"] },
  },
  "POST /seller/certificate-photos": { another: "refused", right: "products" },
  "GET /seller/certificate-photos/:id": { another: "not found", right: "products" },
  "GET /seller/evidence-pack": {
    another: "not found",
    right: "money",
    search: "?product=trung-vit-bien",
  },
  "GET /seller/reviews": { another: "her own", right: "orders" },
  "POST /seller/reviews/:id/answer": {
    another: "not found",
    right: "orders",
    body: { answer: "Cảm ơn bạn." },
  },
  "POST /seller/reviews/:id/report": {
    another: "not found",
    right: "orders",
    body: { report: "Không phải hàng của tôi." },
  },
  "GET /seller/bank-account": { another: "her own", right: "money", finishing: true },
  "POST /seller/bank-account/code": {
    another: "refused",
    right: "money",
    body: { bank_bin: "970405", bank_account: "8000205012345", bank_holder: "NGUOI KHAC" },
  },
  "POST /seller/bank-account/changes": {
    another: "refused",
    right: "money",
    body: {
      bank_bin: "970405",
      bank_account: "8000205012345",
      bank_holder: "NGUOI KHAC",
      code: "123456",
    },
  },
  "DELETE /seller/bank-account/changes/:id": {
    another: "not found",
    right: "money",
    finishing: true,
  },
  "GET /seller/numbers": { another: "her own", right: "money" },
  "GET /seller/returns": { another: "her own", right: "money" },
  "GET /seller/returns/:month": { another: "not found", right: "money" },
  "POST /seller/returns/:month": {
    another: "not found",
    right: "money",
    body: { request_id: "bao-cao-thu-nghiem", texts: { counter: "1.000.000" } },
  },
  "POST /seller/returns/:month/draft": {
    another: "not found",
    right: "money",
    body: { texts: { counter: "1.000.000" } },
  },
  "GET /seller/acts": { another: "her own", right: "settings" },
  "POST /seller/own-mail/code": {
    another: "wrong status",
    right: "settings",
    body: { email: "ha-tu@cho-lang.example" },
  },
  "POST /seller/own-mail": {
    another: "wrong status",
    right: "settings",
    body: { email: "ha-tu@cho-lang.example", code: "123456" },
  },
  "GET /seller/people": { another: "her own", right: "settings" },
  "POST /seller/people/:id": { another: "not found", right: "settings", body: RANKED },
  "DELETE /seller/people/:id": { another: "not found", right: "settings" },
  "POST /seller/invitations": { another: "her own", right: "settings", body: RANKED },
  "DELETE /seller/invitations/:id": { another: "not found", right: "settings" },
};

/** A request named as in the table, e.g. "POST /seller/orders/order_1/confirm". */
export function askRoute<Body>(
  url: string,
  route: string,
  token: string | undefined,
  body?: unknown,
): Promise<Answer<Body>> {
  const [method, path] = route.split(" ") as ["GET" | "POST" | "DELETE", string];
  return call(url, path, {
    method,
    ...(token ? { token } : {}),
    ...(body === undefined ? {} : { body }),
  });
}
