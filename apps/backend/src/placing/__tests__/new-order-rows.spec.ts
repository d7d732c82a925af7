import { USUAL_SELLER_DELIVERY } from "@cho-lang/delivery/seller-delivery";
import fc from "fast-check";
import type { QuotedLine } from "../../basket-quote/basket-quote";
import type { Row, TableRows } from "../../table-rows/insert-rows";
import type { GoodsRow } from "../rows/load-goods-rows";
import type { SellerTerms } from "../rows/load-seller-terms";
import type { NewOrder } from "../rows/new-order";
import { orderRows } from "../rows/order-rows";
import { paymentRows } from "../rows/payment-rows";
import { sellerOrderRow, transferRow } from "../rows/seller-order-rows";
import { viewNewOrder } from "../rows/view-new-order";

const MOST_VND = 50_000_000;
const PLACED_AT = new Date("2026-11-28T03:00:00Z");

const SELLER: SellerTerms = {
  id: "sel_1",
  handle: "htx-ha-tu",
  name: "HTX Hà Tu",
  demonstration: false,
  confirm_hours: 8,
  bank_bin: "970436",
  bank_account: "0011001234567",
  bank_holder: "HTX HA TU",
  sends_from: null,
  pause_reason: null,
};

const goods = (variant_id: string): GoodsRow => ({
  variant_id,
  variant_title: "Hộp 10 quả",
  variant_sku: null,
  variant_barcode: null,
  thumbnail: null,
  product_id: `prod_${variant_id}`,
  product_title: "Trứng vịt biển",
  product_subtitle: null,
  product_description: null,
  product_handle: "trung-vit-bien",
  product_type: null,
  product_type_id: null,
  product_collection: null,
  is_discountable: true,
  is_giftcard: false,
  requires_shipping: true,
  takes: [],
});

function line(at: number, { quantity, price }: { quantity: number; price: number }): QuotedLine {
  return {
    variant_id: `variant_${String(at)}`,
    product_handle: "trung-vit-bien",
    title: "Trứng vịt biển",
    label: "Hộp 10 quả",
    image: at % 2 === 0 ? { name: `anh-${String(at)}`, alt: "" } : null,
    quantity,
    unit_price_vnd: price,
    seen_unit_price_vnd: price,
    available: 99,
    line_total_vnd: quantity * price,
    problem: null,
    alcohol: false,
  };
}

const invoice = { tax_code: "5701234567", name: "Công ty Biển Xanh", address: "Hạ Long" };

const newOrder: fc.Arbitrary<NewOrder> = fc
  .record({
    lines: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 99 }),
        price: fc.integer({ min: 1, max: MOST_VND }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    fee: fc.integer({ min: 0, max: 500_000 }),
    invoiced: fc.boolean(),
    payment: fc.constantFrom(
      "cash_on_delivery" as const,
      "bank_transfer" as const,
      "momo" as const,
    ),
  })
  .map(({ lines, fee, invoiced, payment }) => {
    const quoted = lines.map((one, at) => line(at, one));
    const goods_total_vnd = quoted.reduce((sum, { line_total_vnd }) => sum + line_total_vnd, 0);
    const total_vnd = goods_total_vnd + fee;
    return {
      id: "order_1",
      region_id: "reg_1",
      code: "CL7K2M9Q",
      placement: {
        basket_id: "basket_1",
        name: "Trần Văn Bình",
        phone: "+84912345678",
        street: "Số 8",
        destination: { province_code: "22", commune_code: "06673" },
        commune: "Phường Bãi Cháy",
        province: "Quảng Ninh",
        note: "",
        invoice: invoiced ? invoice : null,
        payment,
        of_age: false,
        phone_proof: null,
        visitor: null,
        delivery: null,
        terms_seen: null,
        expected_total_vnd: total_vnd,
      },
      group: {
        seller: {
          id: SELLER.id,
          handle: SELLER.handle,
          name: SELLER.name,
          commune_code: "06673",
          status: "active" as const,
          selling: true,
          closed_sets: [],
          sending_pause: null,
          takes_transfers: true,
          cash: { takes_cash: true, cash_ceiling_vnd: null },
          sales_channel_id: "sc_1",
          stock_location_id: "sloc_1",
          shipping_option_id: "so_1",
          delivery_rates: {
            same_commune: 0,
            province: 0,
            island: 0,
            elsewhere: 0,
            free_from: null,
          },
          delivery: USUAL_SELLER_DELIVERY,
        },
        lines: quoted,
        goods_total_vnd,
        weight_grams: 0,
        delivery_fee_vnd: fee,
        total_vnd,
        delivery: null,
      },
      lines: quoted.map((one, at) => ({
        id: `ordli_${String(at)}`,
        line: one,
        goods: goods(one.variant_id),
      })),
    };
  });

function numbers(rows: readonly Row[] | undefined, column: string): number[] {
  return (rows ?? []).map((row) => Number(row[column]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What the lines and the delivery of an order's rows come to. */
function totalOf(rows: TableRows): number {
  const quantities = numbers(rows.get("order_item"), "quantity");
  const prices = numbers(rows.get("order_line_item"), "unit_price");
  const goodsTotal = sum(quantities.map((quantity, at) => quantity * (prices[at] ?? Number.NaN)));
  return goodsTotal + sum(numbers(rows.get("order_shipping_method"), "amount"));
}

describe("the rows of a new order", () => {
  it("come to what was agreed, in every table, to the đồng", () => {
    fc.assert(
      fc.property(newOrder, (order) => {
        const agreed = order.placement.expected_total_vnd;
        const rows = orderRows(order);
        const [summary] = rows.get("order_summary") ?? [];
        const totals = summary?.totals as Record<string, unknown>;
        const payment = paymentRows(order);
        const transfer = transferRow(order, SELLER, PLACED_AT);
        const sellerOrder = sellerOrderRow(order, SELLER, PLACED_AT);
        const view = viewNewOrder(order, SELLER, { sellerOrder, transfer });
        expect(totalOf(rows)).toBe(agreed);
        expect(totals.current_order_total).toBe(agreed);
        expect(numbers(payment.get("payment_collection"), "authorized_amount")).toEqual([agreed]);
        expect(numbers(payment.get("payment"), "amount")).toEqual([agreed]);
        expect(view.total_vnd).toBe(agreed);
        expect(sum(view.lines.map(({ total_vnd }) => total_vnd)) + view.delivery_fee_vnd).toBe(
          agreed,
        );
        expect(transfer?.agreed_vnd ?? null).toBe(
          order.placement.payment === "bank_transfer" ? agreed : null,
        );
      }),
    );
  });

  it("name the same columns in every row of a table, so that one statement can write them", () => {
    fc.assert(
      fc.property(fc.array(newOrder, { minLength: 2, maxLength: 3 }), (orders) => {
        const columns = new Map<string, Set<string>>();
        for (const order of orders) {
          for (const [table, rows] of [...orderRows(order), ...paymentRows(order)]) {
            const named = columns.get(table) ?? new Set<string>();
            columns.set(table, named);
            for (const row of rows) named.add(Object.keys(row).sort().join());
          }
        }
        expect([...columns.values()].map(({ size }) => size)).toEqual([...columns].map(() => 1));
      }),
    );
  });

  it("give a seller time to confirm from the first moment only where nobody has to pay before", () => {
    fc.assert(
      fc.property(newOrder, (order) => {
        const { confirm_by } = sellerOrderRow(order, SELLER, PLACED_AT);
        expect(confirm_by !== null).toBe(order.placement.payment === "cash_on_delivery");
      }),
    );
  });
});
