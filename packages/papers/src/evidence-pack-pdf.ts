import { formatDong } from "@cho-lang/ocop/money";
import { drawQr } from "./draw-qr";
import { drawTable, type Column } from "./draw-table";
import type { EvidencePack } from "./evidence-pack";
import { openDocument, toBytes, type Paper } from "./open-document";
import { writeFlow, writeHeading } from "./write-flow";
import { MUTED, writeText } from "./write-text";

const MARGIN = 48;
const QR_SIDE = 84;
const PICTURE_SIDE = 156;

const MONTHS: readonly Column[] = [
  { title: "Tháng", share: 0.34 },
  { title: "Đơn đã giao", share: 0.2, align: "right" },
  { title: "Số lượng", share: 0.2, align: "right" },
  { title: "Tiền hàng", share: 0.26, align: "right" },
];
const REVIEWS: readonly Column[] = [
  { title: "Ngày", share: 0.14 },
  { title: "Điểm", share: 0.1 },
  { title: "Người mua viết", share: 0.44 },
  { title: "Chủ thể trả lời", share: 0.32 },
];
const CERTIFICATES: readonly Column[] = [
  { title: "Quyết định", share: 0.2 },
  { title: "Ngày", share: 0.13 },
  { title: "Sao", share: 0.07 },
  { title: "Loại", share: 0.14 },
  { title: "Nơi cấp", share: 0.24 },
  { title: "Tình trạng", share: 0.22 },
];
const CHECKLIST: readonly Column[] = [
  { title: "Mục", share: 0.1 },
  { title: "Hội đồng xem", share: 0.6 },
  { title: "Tình trạng", share: 0.3 },
];
const ORDERS: readonly Column[] = [
  { title: "Mã đơn", share: 0.3 },
  { title: "Ngày giao", share: 0.24 },
  { title: "Số lượng", share: 0.2, align: "right" },
  { title: "Tiền hàng", share: 0.26, align: "right" },
];

/**
 * The evidence pack for assessing a product again, A4: its stable online sales by month, its story with
 * pictures, what buyers say of it, its certificates with their history, what is still missing by part of the sheet, and every order
 * behind the figures. Nothing of the buyers is in it but what they wrote for everybody.
 */
export function evidencePackPdf(pack: EvidencePack): Promise<Buffer> {
  const title = `Hồ sơ bằng chứng: ${pack.product.title}`;
  const document = openDocument(title, { size: "A4", margin: MARGIN });
  document.addPage();
  let y = drawHead(document, pack);
  y = drawSales(document, pack, y + 18);
  y = drawStory(document, pack, y + 18);
  y = drawReviews(document, pack, y + 18);
  y = drawCertificates(document, pack, y + 18);
  y = drawChecklist(document, pack, y + 18);
  drawOrders(document, pack, y + 18);
  drawFooters(document, pack);
  return toBytes(document);
}

function drawHead(document: Paper, { seller, product, prepared_on }: EvidencePack): number {
  const width = document.page.width - 2 * MARGIN;
  drawQr(document, product.url, MARGIN + width - QR_SIDE, MARGIN - 8, QR_SIDE);
  const box = { x: MARGIN, width: width - QR_SIDE - 12 };
  const kind = "Hồ sơ bằng chứng bán hàng trực tuyến, phục vụ đánh giá lại sản phẩm OCOP";
  let y = writeText(document, kind, { ...box, y: MARGIN, size: 9.5, color: MUTED });
  y = writeText(document, product.title, { ...box, y, size: 20, bold: true });
  const lines = [
    `Bộ sản phẩm ${product.set}`,
    `Chủ thể: ${seller.legal_name}`,
    `Người đại diện: ${seller.representative}`,
    seller.tax_code === null ? "" : `Mã số thuế: ${seller.tax_code}`,
    `Địa chỉ: ${seller.place}`,
    `Lập ngày ${prepared_on} từ các đơn hàng của Chợ Làng. Quét mã để xem sản phẩm.`,
  ];
  for (const line of lines.filter((text) => text !== "")) {
    y = writeText(document, line, { ...box, y, size: 10 });
  }
  return Math.max(y, MARGIN + QR_SIDE);
}

function drawSales(document: Paper, { sales }: EvidencePack, below: number): number {
  const { months, asked } = sales.run;
  let y = writeHeading(document, "1. Bán hàng trực tuyến theo tháng", below, 14);
  y = writeFlow(document, `${String(months)} tháng liên tục`, { y: y + 2, size: 24, bold: true });
  const enough =
    months >= asked
      ? `có đơn giao tới người mua, đủ ${String(asked)} tháng bán ổn định mà phiếu chấm hỏi.`
      : `có đơn giao tới người mua; phiếu chấm hỏi ${String(asked)} tháng bán ổn định.`;
  y = writeFlow(document, enough, { y, size: 10 });
  const sum = (of: "orders" | "pieces" | "goods_vnd"): number =>
    sales.months.reduce((total, month) => total + month[of], 0);
  const figures = (orders: number, pieces: number, goods: number): string[] => [
    String(orders),
    String(pieces),
    formatDong(goods),
  ];
  return drawTable(document, y + 6, MONTHS, [
    ...sales.months.map((row) => [row.month, ...figures(row.orders, row.pieces, row.goods_vnd)]),
    ["Cộng", ...figures(sum("orders"), sum("pieces"), sum("goods_vnd"))],
  ]);
}

function drawStory(document: Paper, { story, pictures }: EvidencePack, below: number): number {
  let y = writeHeading(document, "2. Câu chuyện sản phẩm", below, 14);
  const paragraphs = story.split("\n").filter((text) => text.trim() !== "");
  for (const text of paragraphs.length === 0 ? ["Chưa có câu chuyện."] : paragraphs) {
    y = writeFlow(document, text, { y: y + 4, size: 10 });
  }
  if (pictures.length === 0) {
    return y;
  }
  y += 8;
  if (y + PICTURE_SIDE > document.page.maxY()) {
    document.addPage();
    y = MARGIN;
  }
  for (const [index, picture] of pictures.entries()) {
    const x = MARGIN + index * (PICTURE_SIDE + 12);
    document.image(picture, x, y, { width: PICTURE_SIDE, height: PICTURE_SIDE });
  }
  return y + PICTURE_SIDE;
}

function drawReviews(document: Paper, { reviews }: EvidencePack, below: number): number {
  let y = writeHeading(document, "3. Người mua đánh giá", below, 14);
  if (reviews.mean === null) {
    return writeFlow(document, "Chưa có đánh giá nào.", { y: y + 4, size: 10 });
  }
  const count = `${String(reviews.count)} đánh giá của người đã nhận hàng`;
  y = writeFlow(document, `${reviews.mean}/5 điểm`, { y: y + 2, size: 24, bold: true });
  y = writeFlow(document, `${count}: ${scoresText(reviews.by_score)}.`, { y, size: 10 });
  if (reviews.removed > 0) {
    const text = `${String(reviews.removed)} đánh giá đã gỡ theo luật, không tính vào điểm.`;
    y = writeFlow(document, text, { y, size: 9, color: MUTED });
  }
  return drawTable(
    document,
    y + 6,
    REVIEWS,
    reviews.latest.map(({ written_on, score, text, answer }) => [
      written_on,
      `${String(score)}/5`,
      text,
      answer ?? "",
    ]),
  );
}

/** "5 điểm 12, 4 điểm 3, …", the best first. */
function scoresText(byScore: readonly number[]): string {
  return byScore
    .map((count, index) => `${String(index + 1)} điểm ${String(count)}`)
    .toReversed()
    .join(", ");
}

function drawCertificates(document: Paper, { certificates }: EvidencePack, below: number): number {
  const y = writeHeading(document, "4. Giấy công nhận OCOP", below, 14);
  if (certificates.length === 0) {
    return writeFlow(document, "Sản phẩm chưa được công nhận.", { y: y + 4, size: 10 });
  }
  return drawTable(
    document,
    y + 4,
    CERTIFICATES,
    certificates.map(({ number, decided_on, stars, kind, issuing_body, state, expires_on }) => [
      number,
      decided_on,
      String(stars),
      kind,
      issuing_body,
      `${state}, hạn ${expires_on}`,
    ]),
  );
}

function drawChecklist(document: Paper, pack: EvidencePack, below: number): number {
  let y = writeHeading(document, "5. Còn thiếu gì khi đánh giá lại", below, 14);
  y = writeFlow(document, `Theo ${pack.instrument}.`, { y, size: 9, color: MUTED });
  for (const { name, items } of pack.checklist) {
    y = writeHeading(document, name, y + 8, 11);
    const rows = items.map(({ criterion, text, state }) => [criterion, text, state]);
    y = drawTable(document, y + 2, CHECKLIST, rows);
  }
  return pack.next_star === null
    ? y
    : writeFlow(document, pack.next_star, { y: y + 8, size: 10, bold: true });
}

function drawOrders(document: Paper, { sales }: EvidencePack, below: number): void {
  let y = writeHeading(document, "6. Truy xuất: các đơn đã giao", below, 14);
  const told =
    sales.orders.length < sales.orders_in_all
      ? `${String(sales.orders.length)} đơn gần nhất trong ${String(sales.orders_in_all)} đơn. `
      : "";
  const text = `${told}Mỗi mã là một đơn trong sổ của chợ; thông tin người mua không in ở đây.`;
  y = writeFlow(document, text, { y, size: 9, color: MUTED });
  drawTable(
    document,
    y + 4,
    ORDERS,
    sales.orders.map(({ code, delivered_on, pieces, goods_vnd }) => [
      code,
      delivered_on,
      String(pieces),
      formatDong(goods_vnd),
    ]),
  );
}

function drawFooters(document: Paper, { demonstration, product }: EvidencePack): void {
  const { count } = document.bufferedPageRange();
  const note = demonstration ? "BẢN MINH HỌA, SỐ LIỆU KHÔNG CÓ THẬT · " : "";
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const text = `${note}${product.title} · Trang ${String(page + 1)}/${String(count)}`;
    writeText(document, text, {
      x: MARGIN,
      y: document.page.height - MARGIN + 14,
      width: document.page.width - 2 * MARGIN,
      size: 8,
      color: MUTED,
      align: "center",
      lines: 1,
    });
  }
}
