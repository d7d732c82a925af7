import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { ProductPage } from "../../src/api/seller/products/product-page";
import type { OrderView } from "../../src/order-view/order-view";
import type { ImportPage } from "../../src/product-imports/import-view";
import { writeCsv } from "../../src/product-tables/write-csv";
import type { People } from "../../src/seller-people/list-people";
import { query } from "./database";
import type { HelperHand } from "./helper-hand";
import { fakeShopOf } from "../../src/fake-gateways/ghn/fake-ghn";
import { finishedImport } from "./import-desk";
import { storefrontKey } from "./market-client";
import { newPhone } from "./new-phone";
import { PARCEL_WAY } from "./order-access";
import { join } from "./phone-people";
import { placeOrders } from "./place-orders";
import { ProductDesk } from "./product-desk";
import { ANOTHER_DELIVERY, askRoute, RANKED } from "./seller-access";
import { paperPhoto } from "./send-photo";
import type { RunningBackend } from "./start-backend";
import { writeTransfers } from "./transfer-writes";

const TODAY = vietnamDay(new Date());
/** The last month that is over, and the one before it. */
export const LAST_MONTH = monthAfter(TODAY.slice(0, 7), -1);
export const MONTH_BEFORE = monthAfter(LAST_MONTH, -1);

/** Whose shop it is, for whom a helper writes. */
const SELLER = "ho-cao-xanh";

const SHEET = {
  title: "Mực khô",
  product_set: 8,
  packs: [{ label: "Gói 300 g", weight_grams: 300, price_vnd: 250_000, stock: 5 }],
};

const TABLE = Object.entries({
  "Mã sản phẩm": "M1",
  "Tên sản phẩm": "Mực một nắng",
  "Bộ sản phẩm": "8",
  "Quy cách": "Gói 500 g",
  "Cân nặng (gam)": "500",
  "Giá (đồng)": "300000",
  "Tồn kho": "9",
  Ảnh: "muc.jpg",
});

async function newOrder({ url }: RunningBackend): Promise<OrderView> {
  const line = { product: "cha-muc", label: "Gói 500 g", quantity: 2 };
  const [order] = await placeOrders(url, await storefrontKey(url), [line]);
  if (!order) throw new Error("No order was placed");
  return order;
}

/** The buyer's complaints stand there as if they had come from her. */
async function writeComplaints(
  hand: HelperHand,
  backend: RunningBackend,
  { id: whole, lines }: OrderView,
): Promise<void> {
  const complaint = async (line_id: string, wish = "money", order_id = whole) => {
    const [row] = await query<{ id: string }>(
      backend.databaseUrl,
      `INSERT INTO complaint (id, order_id, order_code, seller_id, line_id, title, label, buyer_name,
         quantity, kind, text, wish, opened_at, answer_by)
       SELECT 'cmp_' || $2 || $4, $1, 'DH', id, $2, 'Mực', '', 'Bình', 1, 'spoiled', 'Ôi.', $4, now(), now() + '1 day'
       FROM seller WHERE handle = $3 RETURNING id`,
      [order_id, line_id, SELLER, wish],
    );
    return { id: row?.id ?? "" };
  };
  const paid = await complaint(lines[0]?.id ?? "");
  await hand.write("POST /seller/complaints/:id/pay-back", paid, { quantity: 1 });
  const replaced = await complaint(lines[0]?.id ?? "", "goods");
  await hand.write("POST /seller/complaints/:id/replace", replaced, { quantity: 1 });
  const refused = await complaint("ordli_other");
  await hand.write("POST /seller/complaints/:id/refuse", refused, { answer: "Hàng tươi." });
  const kept = await newOrder(backend);
  for (const step of ["confirm", "hand-over", "deliver"]) {
    await askRoute(backend.url, `POST /seller/orders/${kept.id}/${step}`, hand.owner);
  }
  const [line] = kept.lines;
  const partPaid = await complaint(line?.id ?? "", "money", kept.id);
  const part = { quantity: 1, amount_vnd: line?.unit_price_vnd ?? 0, part_vnd: 5_000 };
  await hand.write("POST /seller/complaints/:id/pay-part", partPaid, part);
}

async function writeOrders(hand: HelperHand, backend: RunningBackend): Promise<void> {
  const whole = await newOrder(backend);
  const cut = { request_id: "bot-mot-goi", quantity: 1, shown_quantity: 2, reason: "out_of_stock" };
  const line_id = whole.lines[0]?.id ?? "";
  await hand.write("POST /seller/orders/:id/cut", { id: whole.id }, { ...cut, line_id });
  const message = { request_id: "nhan-tin-thu-nghiem", text: "Hàng đi chiều nay." };
  await hand.write("POST /seller/orders/:id/messages", { id: whole.id }, message);
  for (const step of ["confirm", "hand-over", "deliver"]) {
    await hand.write(`POST /seller/orders/:id/${step}`, { id: whole.id });
  }
  await hand.write(
    "POST /seller/orders/:id/returns",
    { id: whole.id },
    {
      request_id: "hoan-mot-goi",
      line_id,
      quantity: 1,
      shown_quantity: 1,
      with_delivery: false,
      reason: "spoiled",
    },
  );
  const amount_vnd = whole.lines[0]?.unit_price_vnd ?? 0;
  await hand.write(
    "POST /seller/orders/:id/returns/paid-back",
    { id: whole.id },
    { amount_vnd, returns: 1 },
  );
  await writeComplaints(hand, backend, whole);
  const refused = await newOrder(backend);
  for (const step of ["confirm", "hand-over"]) {
    await askRoute(backend.url, `POST /seller/orders/${refused.id}/${step}`, hand.owner);
  }
  const why = { request_id: "khong-nhan-mot-don", reason: "not_reached", goods_back: true };
  await hand.write("POST /seller/orders/:id/refuse", { id: refused.id }, why);
  const parted = await newOrder(backend);
  await askRoute(backend.url, `POST /seller/orders/${parted.id}/confirm`, hand.owner);
  const parcel = { id: parted.id, number: "1" };
  const pieces = [{ line_id: parted.lines[0]?.id ?? "", quantity: 1 }];
  await hand.write("POST /seller/orders/:id/parcels", parcel, { number: 1, pieces });
  const path = "POST /seller/orders/:id/parcels/:number";
  await hand.write(`${path}/carrier`, parcel, { carrier: "GHN", tracking: "GHN001" });
  await hand.write(`${path}/photo`, parcel, await paperPhoto());
  await hand.write(`${path}/deliver`, parcel);
}

/** By a contract of the shop's own with the carrier's stand-in. */
async function writeCarrier(hand: HelperHand, backend: RunningBackend): Promise<void> {
  const token = "thu-caoxanh";
  const account = { token, shop_id: String(fakeShopOf(token)) };
  await hand.write("POST /seller/carrier-account", {}, account);
  const { id } = await newOrder(backend);
  await askRoute(backend.url, `POST /seller/orders/${id}/confirm`, hand.owner);
  const parcel = { id, number: "1" };
  const path = "POST /seller/orders/:id/parcels/:number";
  await hand.write(`${path}/quote`, parcel, PARCEL_WAY);
  await hand.write(`${path}/shipment`, parcel, { request_id: "gui-qua-ghn-1", ...PARCEL_WAY });
  await hand.write(`${path}/shipment/call-off`, parcel);
  await hand.write("DELETE /seller/carrier-account");
}

async function writeProducts(hand: HelperHand, { databaseUrl }: RunningBackend): Promise<void> {
  const [squid] = await query<{ id: string }>(
    databaseUrl,
    "SELECT id FROM product WHERE handle = 'cha-muc'",
  );
  const id = squid?.id ?? "";
  const page = await askRoute<ProductPage>(hand.url, `GET /seller/products/${id}`, hand.owner);
  const { id: variant, stock } = page.body.packs[0] ?? {};
  const price = { id: variant, price_vnd: 280_000, stock, stock_seen: stock };
  const pack = { label: "Gói 1 kg", weight_grams: 1_000, price_vnd: 540_000, stock: 3 };
  await hand.write("POST /seller/products/:id", { id }, { story: "Mực câu ban đêm." });
  await hand.write("POST /seller/products/:id/packs", { id }, { packs: [price] });
  await hand.write("POST /seller/products/:id/new-pack", { id }, pack);
  const named = { search: "file_name=muc.jpg" };
  const photo = await paperPhoto();
  const sent = await hand.write<{ photo: { name: string } }>("POST /seller/photos", named, photo);
  const rows = [TABLE.map(([heading]) => heading), TABLE.map(([, cell]) => cell)];
  const table = { search: "file_name=hang.csv" };
  const imports = "POST /seller/product-imports";
  const looked = await hand.write<{ import: ImportPage }>(imports, table, writeCsv(rows));
  if (looked.import.status !== "checked") throw new Error(JSON.stringify(looked));
  await hand.write(`${imports}/:id/load`, { id: looked.import.id });
  await finishedImport(new ProductDesk(hand.url, hand.token), looked.import.id);
  await writeDrafts(hand, sent.photo.name);
}

async function writeDrafts(hand: HelperHand, photo: string): Promise<void> {
  const begin = (request_id: string) =>
    hand.write<{ draft: { id: string } }>("POST /seller/drafts", {}, { request_id, sheet: {} });
  const { draft: kept } = await begin("ban-nhap-se-gui-di");
  await hand.write("POST /seller/drafts/:id", kept, { ...SHEET, photos: [photo] });
  await hand.write("POST /seller/drafts/:id/submit", kept);
  const { draft: thrown } = await begin("ban-nhap-se-bo-di");
  await hand.write("DELETE /seller/drafts/:id", thrown);
}

async function writeShop(hand: HelperHand, { databaseUrl }: RunningBackend): Promise<void> {
  // Other fees than the shop may have by now: what is so already leaves nothing.
  const rates = { ...ANOTHER_DELIVERY.rates, elsewhere: 41_000 };
  await hand.write("POST /seller/delivery", {}, { ...ANOTHER_DELIVERY, rates });
  const pause = "/seller/sending-pause";
  await hand.write(`POST ${pause}`, {}, { sends_from: addDays(TODAY, 1) });
  await hand.write(`DELETE ${pause}`);
  await hand.write("POST /seller/certificate-photos", {}, await paperPhoto());
  const [other] = await query<{ id: string; review: string }>(
    databaseUrl,
    `WITH review AS (
       INSERT INTO review (id, order_id, product_id, seller_id, product_title, score, text, name, written_at)
       SELECT 'rvw_of_cao_xanh', 'order_of_cao_xanh', 'prod_x', id, 'Mực', 4, '', 'H.', now()
       FROM seller WHERE handle = $1 RETURNING id)
     SELECT product.id, review.id AS review FROM product, review WHERE handle = 'mieng-cuoi'`,
    [SELLER],
  );
  await hand.write(
    "POST /seller/certificate-claims",
    {},
    {
      request_id: "quyet-dinh-nguoi-giup",
      product_ids: [other?.id],
      number: "77/QĐ-UBND",
      decision_date: TODAY,
      issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
      issuing_level: "province",
      stars: 4,
    },
  );
  const review = { id: other?.review ?? "" };
  await hand.write("POST /seller/reviews/:id/answer", review, { answer: "Cảm ơn bạn." });
  await hand.write("POST /seller/reviews/:id/report", review, { report: "Không phải hàng này." });
  const month = { month: MONTH_BEFORE };
  const texts = { counter: "1.000.000" };
  await hand.write("POST /seller/returns/:month/draft", month, { texts });
  const filed = { request_id: "bao-cao-nguoi-giup", nothing_sold: true };
  await hand.write("POST /seller/returns/:month", month, filed);
}

async function writePeople(hand: HelperHand, backend: RunningBackend): Promise<void> {
  const { phone } = await join(backend, hand.owner, { name: "Người làm", ...RANKED });
  const { body } = await askRoute<People>(backend.url, "GET /seller/people", hand.owner);
  const person = { id: body.people.find((one) => one.phone === phone)?.id ?? "" };
  await hand.write("POST /seller/people/:id", person, { role: "staff", rights: ["products"] });
  await hand.write("DELETE /seller/people/:id", person);
  const invitations = "/seller/invitations";
  type Invited = { invitation: { id: string } };
  const { invitation } = await hand.write<Invited>(`POST ${invitations}`, {}, RANKED);
  await hand.write(`DELETE ${invitations}/:id`, { id: invitation.id });
}

/** Last of all: the shop sells nothing while its papers are open again. */
async function writePapers(hand: HelperHand, { databaseUrl }: RunningBackend): Promise<void> {
  const paper = { type: "registration", number: "1", issuer: "Sở Tài chính" };
  await hand.write("POST /seller/documents", {}, { ...paper, issued_on: "2024-01-05" });
  await query(databaseUrl, "UPDATE seller SET identity_state = 'unlinked' WHERE handle = $1", [
    SELLER,
  ]);
  await hand.write("POST /seller/application/identity");
  await query(
    databaseUrl,
    `UPDATE seller SET status = 'pending', application = 'draft', kind = 'household' WHERE handle = $1`,
    [SELLER],
  );
  await hand.write(
    "POST /seller/application",
    {},
    {
      legal_name: "Hộ kinh doanh Nguyễn Thị Hoà",
      tax_code: "022185001234",
      phone: newPhone(),
      bank_bin: "970405",
      bank_account: "8000205012345",
      bank_holder: "NGUYEN THI HOA",
    },
  );
  await hand.write("POST /seller/application/submit", {}, { attested: ["selreq_pledge"] });
}

/** Does everything once that a helper of `SELLER` can write, as each step asks for it. */
export async function writeEverything(hand: HelperHand, backend: RunningBackend): Promise<void> {
  await writeOrders(hand, backend);
  await writeTransfers(hand, backend);
  await writeCarrier(hand, backend);
  await writeProducts(hand, backend);
  await writeShop(hand, backend);
  await writePeople(hand, backend);
  await writePapers(hand, backend);
}
