import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { Access } from "./access";
import { call, type Answer } from "./market-client";
import { COMPLAINT_ROUTES } from "./complaint-access";
import { ORDER_ROUTES } from "./order-access";
import { TRANSFER_ROUTES } from "./transfer-access";

/** A rank that can be given away. */
export const RANKED = { role: "staff", rights: ["orders"] };

/** Ways of delivery that no shop of the tests has. */
export const ANOTHER_DELIVERY = {
  terms: {
    carrier: { on: true, weight_steps: [{ over_grams: 90_000, add_vnd: 1_000 }] },
    own_rider: null,
    pick_up: null,
    fair_stall: null,
  },
  rates: {
    same_commune: 15_000,
    province: 25_000,
    island: 60_000,
    elsewhere: 40_000,
    free_from: null,
  },
};

/** What each route of a seller asks for; a route that is not here fails the test. */
export const ROUTES: Record<string, Access> = {
  ...ORDER_ROUTES,
  "GET /seller/me": { another: "her own", right: null, finishing: true },
  "POST /seller/switch": {
    act: "nothing",
    another: "not found",
    right: null,
    finishing: true,
    body: { seller: "htx-ha-tu" },
  },
  "POST /seller/sending-pause": {
    act: "seller.pause-sending",
    another: "her own",
    right: "orders",
    body: { sends_from: addDays(vietnamDay(new Date()), 1) },
  },
  "DELETE /seller/sending-pause": {
    act: "seller.resume-sending",
    another: "her own",
    right: "orders",
  },
  "GET /seller/cash": { another: "her own", right: "money", finishing: true },
  "POST /seller/cash": {
    act: "seller.take-cash",
    another: "her own",
    right: "money",
    body: { on: true, ceiling_vnd: null },
  },
  "GET /seller/carrier-account": { another: "her own", right: "settings" },
  "POST /seller/carrier-account": {
    act: "carrier-account.set",
    another: "refused",
    right: "settings",
    body: { token: "khong-phai-token", shop_id: "1" },
  },
  "DELETE /seller/carrier-account": {
    act: "carrier-account.set",
    another: "her own",
    right: "settings",
  },
  "GET /seller/delivery": { another: "her own", right: "settings" },
  "POST /seller/delivery": {
    act: "seller.set-delivery",
    another: "her own",
    right: "settings",
    body: ANOTHER_DELIVERY,
  },
  "GET /seller/papers": {
    another: "not found",
    right: "orders",
    finishing: true,
    search: "?paper=label&orders=:id",
  },
  "GET /seller/products": { another: "her own", right: "products" },
  "GET /seller/products/:id": { another: "not found", right: "products" },
  "POST /seller/products/:id": {
    act: "product.propose",
    another: "not found",
    right: "products",
    body: { story: "x" },
  },
  "POST /seller/products/:id/packs": {
    act: "product.change",
    another: "not found",
    right: "products",
    body: { packs: [] },
  },
  "POST /seller/products/:id/new-pack": {
    act: "product.propose",
    another: "not found",
    right: "products",
    body: { label: "Túi", weight_grams: 500, price_vnd: 10_000, stock: 1 },
  },
  "GET /seller/product-file": { another: "her own", right: "products", search: "?format=csv" },
  "GET /seller/product-imports": { another: "her own", right: "products" },
  "POST /seller/product-imports": {
    act: "product.check-file",
    another: "refused",
    right: "products",
  },
  "GET /seller/product-imports/:id": { another: "not found", right: "products" },
  "POST /seller/product-imports/:id/load": {
    act: "product.import",
    another: "not found",
    right: "products",
  },
  "POST /seller/photos": { act: "photo.send", another: "refused", right: "products" },
  "POST /seller/drafts": {
    act: "product-draft.begin",
    another: "her own",
    right: "products",
    body: { request_id: "trang-thu-nghiem", sheet: { title: "Nháp" } },
  },
  "GET /seller/drafts/:id": { another: "not found", right: "products" },
  "POST /seller/drafts/:id": {
    act: "product-draft.save",
    another: "not found",
    right: "products",
    body: {},
  },
  "DELETE /seller/drafts/:id": {
    act: "product-draft.discard",
    another: "not found",
    right: "products",
  },
  "POST /seller/drafts/:id/submit": {
    act: "product.submit",
    another: "not found",
    right: "products",
  },
  "GET /seller/application": { another: "her own", right: "settings" },
  "POST /seller/application": {
    act: "seller-application.save",
    another: "wrong status",
    right: "settings",
    body: { legal_name: "HTX Hà Tu" },
  },
  "POST /seller/application/submit": {
    act: "seller-application.submit",
    another: "wrong status",
    right: "settings",
    body: { attested: [] },
  },
  "POST /seller/application/identity": {
    act: "seller.set-identity",
    another: "her own",
    right: "settings",
  },
  "POST /seller/documents": {
    act: "seller-document.add",
    another: "her own",
    right: "settings",
    body: { type: "registration", number: "1", issuer: "Sở Tài chính", issued_on: "2024-01-05" },
  },
  "GET /seller/certificates": { another: "her own", right: "products" },
  "GET /seller/certificate-claims": { another: "her own", right: "products" },
  "POST /seller/certificate-claims": {
    act: "certificate-claim.send",
    another: "not found",
    right: "products",
    body: { request_id: "quyet-dinh-thu-nghiem", product_ids: ["prod_none"] },
  },
  "POST /seller/certificate-photos": {
    act: "certificate-claim.photo",
    another: "refused",
    right: "products",
  },
  "GET /seller/certificate-photos/:id": { another: "not found", right: "products" },
  "GET /seller/evidence-pack": {
    another: "not found",
    right: "money",
    search: "?product=trung-vit-bien",
  },
  ...COMPLAINT_ROUTES,
  "GET /seller/reviews": { another: "her own", right: "orders" },
  "POST /seller/reviews/:id/answer": {
    act: "review.answer",
    another: "not found",
    right: "orders",
    body: { answer: "Cảm ơn bạn." },
  },
  "POST /seller/reviews/:id/report": {
    act: "review.report",
    another: "not found",
    right: "orders",
    body: { report: "Không phải hàng của tôi." },
  },
  "GET /seller/bank-account": { another: "her own", right: "money", finishing: true },
  "POST /seller/bank-account/code": {
    act: "owners",
    another: "refused",
    right: "money",
    body: { bank_bin: "970405", bank_account: "8000205012345", bank_holder: "NGUOI KHAC" },
  },
  "POST /seller/bank-account/changes": {
    act: "owners",
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
    act: "owners",
    another: "not found",
    right: "money",
    finishing: true,
  },
  ...TRANSFER_ROUTES,
  "GET /seller/numbers": { another: "her own", right: "money" },
  "GET /seller/returns": { another: "her own", right: "money" },
  "GET /seller/returns/:month": { another: "her own", right: "money" },
  "POST /seller/returns/:month": {
    act: "monthly-return.file",
    another: "her own",
    right: "money",
    body: { request_id: "bao-cao-thu-nghiem", texts: { counter: "1.000.000" } },
  },
  "POST /seller/returns/:month/draft": {
    act: "monthly-return.draft",
    another: "her own",
    right: "money",
    body: { texts: { counter: "1.000.000" } },
  },
  "GET /seller/acts": { another: "her own", right: "settings" },
  "POST /seller/own-mail/code": {
    act: "nothing",
    another: "wrong status",
    right: "settings",
    body: { email: "ha-tu@cho-lang.example" },
  },
  "POST /seller/own-mail": {
    act: "own",
    another: "wrong status",
    right: "settings",
    body: { email: "ha-tu@cho-lang.example", code: "123456" },
  },
  "GET /seller/people": { another: "her own", right: "settings" },
  "POST /seller/people/:id": {
    act: "seller-person.change",
    another: "not found",
    right: "settings",
    body: RANKED,
  },
  "DELETE /seller/people/:id": {
    act: "seller-person.remove",
    another: "not found",
    right: "settings",
  },
  "POST /seller/invitations": {
    act: "seller-person.invite",
    another: "her own",
    right: "settings",
    body: RANKED,
  },
  "DELETE /seller/invitations/:id": {
    act: "seller-person.withdraw-invitation",
    another: "not found",
    right: "settings",
  },
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
