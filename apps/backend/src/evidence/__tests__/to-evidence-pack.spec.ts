import type { Certificate } from "@cho-lang/ocop/certificate";
import type { AssessedProduct } from "../assessed-product";
import { toEvidencePack } from "../to-evidence-pack";

const DAY = "2026-11-26";

const CERTIFICATE: Certificate = {
  number: "4011/QĐ-UBND",
  decision_date: "2023-12-20",
  issued_on: "2023-12-20",
  issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
  issuing_level: "province",
  stars: 4,
  kind: "renewal",
  criteria_version: "148/2023",
  product_set: 2,
  status: "approved",
  withdrawn_on: null,
};

const PRODUCT: AssessedProduct = {
  id: "prod_1",
  handle: "trung-vit-bien",
  title: "Trứng vịt biển",
  product_set: 2,
  story: "Vịt thả bãi triều.",
  instructions: "",
  pictures: ["trung-1"],
  demonstration: false,
  certificates: [CERTIFICATE],
};

function packOf(change: { certificates?: Certificate[]; demonstration?: boolean } = {}) {
  const line = { product_id: "prod_1", pieces: 2, goods_vnd: 110_000 };
  return toEvidencePack({
    day: DAY,
    seller: {
      legal_name: "HTX Đồng Tiến",
      representative: "Vũ Tuấn Anh",
      tax_code: null,
      commune_code: "06886",
      demonstration: false,
    },
    product: { ...PRODUCT, ...change },
    pictures: [],
    lines: [
      { ...line, order_id: "a", delivered_on: "2026-10-05" },
      { ...line, order_id: "a", delivered_on: "2026-10-05" },
      { ...line, order_id: "b", delivered_on: "2026-11-05" },
    ],
    reviews: {
      sum: { count: 1, mean: "2.0", by_score: [0, 1, 0, 0, 0], removed: 1 },
      reviews: [
        {
          id: "rvw_1",
          written_on: "2026-11-05",
          product: { title: "Trứng vịt biển", handle: null },
          demonstration: false,
          said: {
            score: 2,
            text: "Vỡ hai quả.",
            name: "H.",
            photos: [],
            corrected: false,
            answer: { text: "Đã bù hàng.", on: "2026-11-06" },
          },
          removed: null,
        },
        {
          id: "rvw_2",
          written_on: "2026-11-04",
          product: { title: "Trứng vịt biển", handle: null },
          demonstration: false,
          said: null,
          removed: { source: "Luật", text: "cấm", on: "2026-11-05" },
        },
      ],
    },
    codes: new Map([
      ["a", "CL00000A"],
      ["b", "CL00000B"],
    ]),
    storefront_url: "https://cho-lang.example",
  });
}

describe("toEvidencePack", () => {
  it("tells the same sales by month and by order", () => {
    const { sales } = packOf();
    expect(sales.months).toEqual([
      { month: "10/2026", orders: 1, pieces: 4, goods_vnd: 220_000 },
      { month: "11/2026", orders: 1, pieces: 2, goods_vnd: 110_000 },
    ]);
    expect(sales.orders).toEqual([
      { code: "CL00000A", delivered_on: "5/10/2026", pieces: 4, goods_vnd: 220_000 },
      { code: "CL00000B", delivered_on: "5/11/2026", pieces: 2, goods_vnd: 110_000 },
    ]);
    expect(sales.run).toMatchObject({ months: 2, asked: 6, enough: false });
  });

  it("tells what buyers say, the blame too, and nothing of what was removed", () => {
    expect(packOf().reviews).toEqual({
      count: 1,
      mean: "2,0",
      by_score: [0, 1, 0, 0, 0],
      removed: 1,
      latest: [{ written_on: "5/11/2026", score: 2, text: "Vỡ hai quả.", answer: "Đã bù hàng." }],
    });
  });

  it("names certificates with their last day, and what the next star asks for", () => {
    const pack = packOf();
    expect(pack.certificates[0]).toMatchObject({
      decided_on: "20/12/2023",
      kind: "Cấp lại",
      expires_on: "20/12/2026",
      state: "Sắp hết hạn",
    });
    expect(pack.next_star).toBe("Muốn có 5 sao: từ 90 điểm, cấp bộ công nhận.");
    expect(packOf({ certificates: [] }).next_star).toBe(
      "Muốn có 3 sao: từ 50 điểm, cấp tỉnh công nhận.",
    );
    const five = { ...CERTIFICATE, stars: 5 as const };
    expect(packOf({ certificates: [five] }).next_star).toBeNull();
  });

  it("lays the checklist out by part with the points of the sheet in force", () => {
    const { checklist, instrument } = packOf();
    expect(checklist.map(({ name }) => name)).toEqual([
      "Phần A. Sản phẩm và sức mạnh của cộng đồng, 40 điểm",
      "Phần B. Khả năng tiếp thị, 25 điểm",
      "Phần C. Chất lượng sản phẩm, 35 điểm",
    ]);
    expect(checklist[1]?.items.map(({ criterion, state }) => [criterion, state])).toEqual([
      ["B4", "Chưa đủ"],
      ["B5", "Có trong hồ sơ này"],
    ]);
    expect(instrument).toContain("1489/QĐ-TTg");
  });

  it("is marked when the seller or the product is made up", () => {
    expect(packOf().demonstration).toBe(false);
    expect(packOf({ demonstration: true }).demonstration).toBe(true);
  });
});
