import { dong } from "@cho-lang/ocop/money";
import sharp from "sharp";
import type { EvidencePack } from "../evidence-pack";
import { evidencePackPdf } from "../evidence-pack-pdf";
import { readPdf, textOf } from "./read-pdf";

jest.setTimeout(60_000);

const MONTHS = ["06", "07", "08", "09", "10", "11"];

async function somePack(change: Partial<EvidencePack> = {}): Promise<EvidencePack> {
  const square = { width: 64, height: 64, channels: 3 as const, background: "#c98a12" };
  return {
    prepared_on: "26/11/2026",
    seller: {
      legal_name: "Hợp tác xã Chăn nuôi và Dịch vụ Đồng Tiến",
      representative: "Vũ Tuấn Anh",
      tax_code: null,
      place: "Xã Hải Lạng, Quảng Ninh",
    },
    product: {
      title: "Trứng vịt biển Đồng Rui",
      set: "2. Thịt, thủy sản, trứng, sữa tươi",
      url: "https://cho-lang.example/san-pham/trung-vit-bien-dong-rui",
    },
    sales: {
      run: { months: 6, asked: 6 },
      months: MONTHS.map((month, index) => ({
        month: `${month}/2026`,
        orders: index + 1,
        pieces: 10 * (index + 1),
        goods_vnd: dong(100_000 * (index + 1)),
      })),
      orders: Array.from({ length: 21 }, (_, index) => ({
        code: `CL0000${String(index + 10)}`,
        delivered_on: "5/11/2026",
        pieces: 10,
        goods_vnd: dong(100_000),
      })),
      orders_in_all: 21,
    },
    story: "Vịt Đại Xuyên thả trên bãi triều.\nTrứng to, vỏ dày.",
    pictures: [await sharp({ create: square }).jpeg().toBuffer()],
    reviews: {
      count: 3,
      mean: "3,7",
      by_score: [0, 1, 0, 1, 1],
      removed: 1,
      latest: [
        { written_on: "5/11/2026", score: 2, text: "Vỡ hai quả.", answer: "Đã bù hàng." },
        { written_on: "4/11/2026", score: 5, text: "Trứng tươi.", answer: null },
      ],
    },
    certificates: [
      {
        number: "4011/QĐ-UBND",
        decided_on: "20/12/2023",
        issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
        stars: 4,
        kind: "Cấp lại",
        expires_on: "20/12/2026",
        state: "Sắp hết hạn",
      },
    ],
    checklist: [
      {
        name: "Phần B. Khả năng tiếp thị, 25 điểm",
        items: [{ criterion: "B4", text: "Bán ở kênh hiện đại", state: "Đã có" }],
      },
    ],
    instrument: "Quyết định 148/QĐ-TTg ngày 24/2/2023",
    next_star: "Lên 5 sao: từ 90 điểm.",
    demonstration: false,
    ...change,
  };
}

describe("the evidence pack", () => {
  it("tells sales by month with their sum, story, certificates, what is missing, and every order", async () => {
    const pages = readPdf(await evidencePackPdf(await somePack()), "camera on the first");
    const text = textOf(pages);
    for (const wanted of [
      "Hợp tác xã Chăn nuôi và Dịch vụ Đồng Tiến",
      "Bộ sản phẩm 2. Thịt, thủy sản, trứng, sữa tươi",
      "6 tháng liên tục",
      "11/2026 6 60 600.000 ₫",
      "Cộng 21 210 2.100.000 ₫",
      "Vịt Đại Xuyên thả trên bãi triều.",
      "3,7/5 điểm",
      "3 đánh giá của người đã nhận hàng: 5 điểm 1, 4 điểm 1, 3 điểm 0, 2 điểm 1, 1 điểm 0.",
      "1 đánh giá đã gỡ theo luật",
      "5/11/2026 2/5 Vỡ hai quả. Đã bù hàng.",
      "4011/QĐ-UBND",
      "Sắp hết hạn, hạn 20/12/2026",
      "Phần B. Khả năng tiếp thị, 25 điểm",
      "B4 Bán ở kênh hiện đại Đã có",
      "Lên 5 sao: từ 90 điểm.",
    ]) {
      expect(text).toContain(wanted);
    }
    expect(text.match(/CL0000\d\d/g)).toHaveLength(21);
    expect(pages[0]?.qr).toBe("https://cho-lang.example/san-pham/trung-vit-bien-dong-rui");
    expect(text).not.toContain("MINH HỌA");
  });

  it("numbers its pages, says on each that it is made up, and how many orders it leaves out", async () => {
    const pack = await somePack({ demonstration: true });
    const orders = Array.from({ length: 200 }, () => pack.sales.orders[0]!);
    const sales = { ...pack.sales, orders, orders_in_all: 250 };
    const pages = readPdf(await evidencePackPdf({ ...pack, sales }));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      expect(page.text).toContain("BẢN MINH HỌA");
      expect(page.text).toContain(`Trang ${String(index + 1)}/${String(pages.length)}`);
    }
    expect(textOf(pages)).toContain("200 đơn gần nhất trong 250 đơn.");
  });

  it("stands without sales, story, pictures and certificates, and claims none", async () => {
    const nothing = { run: { months: 0, asked: 6 }, months: [], orders: [], orders_in_all: 0 };
    const reviews = { count: 0, mean: null, by_score: [0, 0, 0, 0, 0], removed: 0, latest: [] };
    const empty = { story: " ", pictures: [], certificates: [] };
    const pack = await somePack({ sales: nothing, reviews, ...empty });
    const text = textOf(readPdf(await evidencePackPdf(pack)));
    expect(text).toContain("0 tháng liên tục");
    expect(text).toContain("phiếu chấm hỏi 6 tháng bán ổn định.");
    expect(text).toContain("Chưa có câu chuyện.");
    expect(text).toContain("Chưa có đánh giá nào.");
    expect(text).toContain("Sản phẩm chưa được công nhận.");
  });
});
