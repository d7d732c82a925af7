import type { Certificate } from "@cho-lang/ocop/certificate";
import { MedusaError } from "@medusajs/framework/utils";
import { deliveredSaleRows, type DeliveredLine, type DeliveredOrder } from "../delivered-sale-rows";

function certificate(overrides: Partial<Certificate> = {}): Certificate {
  return {
    number: "12/QĐ-UBND",
    decision_date: "2023-11-20",
    issued_on: "2023-11-24",
    issuing_body: "UBND tỉnh Quảng Ninh",
    issuing_level: "province",
    stars: 4,
    kind: "new",
    criteria_version: "148/QĐ-TTg",
    product_set: 1,
    status: "approved",
    withdrawn_on: null,
    ...overrides,
  };
}

function line(overrides: Partial<DeliveredLine> = {}): DeliveredLine {
  return {
    line_item_id: "ordli_1",
    product_id: "prod_1",
    product_set: 1,
    certificates: [certificate()],
    quantity: 2,
    goods_vnd: 310000,
    ...overrides,
  };
}

function order(overrides: Partial<DeliveredOrder> = {}): DeliveredOrder {
  return {
    order_id: "order_1",
    seller_id: "sel_1",
    commune_code: "06970",
    placed_at: new Date("2026-11-23T03:00:00Z"),
    delivered_at: new Date("2026-11-25T03:00:00Z"),
    delivery_vnd: 25000,
    to_business: false,
    demonstration: false,
    lines: [line()],
    ...overrides,
  };
}

describe("delivered sale rows", () => {
  it("keeps one row a line and charges delivery to the first only", () => {
    const rows = deliveredSaleRows(
      order({ lines: [line(), line({ line_item_id: "ordli_2", goods_vnd: 90000 })] }),
    );
    expect(rows.map((row) => [row.line_item_id, row.goods_vnd, row.delivery_vnd])).toEqual([
      ["ordli_1", 310000, 25000],
      ["ordli_2", 90000, 0],
    ]);
  });

  it("says of every line whether an organisation bought it", () => {
    const lines = [line(), line({ line_item_id: "ordli_2" })];
    for (const to_business of [false, true]) {
      const rows = deliveredSaleRows(order({ lines, to_business }));
      expect(rows.map((row) => row.to_business)).toEqual([to_business, to_business]);
    }
  });

  it("counts the day of delivery in Việt Nam, seven hours ahead of UTC", () => {
    const lastOfMonth = new Date("2026-11-30T16:59:59Z");
    const firstOfNext = new Date("2026-11-30T17:00:00Z");
    expect(deliveredSaleRows(order({ delivered_at: lastOfMonth }))[0]?.delivered_on).toBe(
      "2026-11-30",
    );
    expect(deliveredSaleRows(order({ delivered_at: firstOfNext }))[0]?.delivered_on).toBe(
      "2026-12-01",
    );
  });

  it("takes the star of the day the order was placed, even if it ended before delivery", () => {
    const lastDay = certificate({ issued_on: "2023-11-23" });
    const placedOnLastDay = order({ lines: [line({ certificates: [lastDay] })] });
    expect(deliveredSaleRows(placedOnLastDay)[0]?.stars).toBe(4);
    const placedADayLater = { ...placedOnLastDay, placed_at: new Date("2026-11-23T17:00:00Z") };
    expect(deliveredSaleRows(placedADayLater)[0]?.stars).toBeNull();
  });

  it("gives no star without an approved certificate", () => {
    const withdrawn = certificate({ status: "withdrawn", withdrawn_on: "2026-01-01" });
    for (const certificates of [[], [certificate({ status: "draft" })], [withdrawn]]) {
      expect(deliveredSaleRows(order({ lines: [line({ certificates })] }))[0]?.stars).toBeNull();
    }
  });

  it("carries product, set, commune and the demonstration mark", () => {
    const [row] = deliveredSaleRows(
      order({
        demonstration: true,
        lines: [line({ product_id: null, product_set: null, certificates: [] })],
      }),
    );
    expect(row).toEqual({
      order_id: "order_1",
      line_item_id: "ordli_1",
      seller_id: "sel_1",
      product_id: null,
      delivered_on: "2026-11-25",
      commune_code: "06970",
      product_set: null,
      stars: null,
      quantity: 2,
      goods_vnd: 310000,
      delivery_vnd: 25000,
      to_business: false,
      demonstration: true,
    });
  });

  it.each([
    ["a fraction of a đồng", order({ lines: [line({ goods_vnd: 0.5 })] })],
    ["a negative fee", order({ delivery_vnd: -1 })],
    ["goods that are not a number", order({ lines: [line({ goods_vnd: Number.NaN })] })],
    ["no lines", order({ lines: [] })],
  ])("refuses %s", (_name, wrong) => {
    expect(() => deliveredSaleRows(wrong)).toThrow(MedusaError);
  });
});
