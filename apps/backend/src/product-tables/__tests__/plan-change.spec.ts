import fc from "fast-check";
import type { ImportPlan, KnownProduct } from "../import-plan";
import { planImport } from "../plan-import";
import { readGroups } from "../read-groups";
import { readTable } from "../read-table";
import { sheetRows } from "../sheet-rows";
import { writeCsv } from "../write-csv";

const EGGS: KnownProduct = {
  product_id: "prod_1",
  status: "published",
  sheet: {
    title: "Trứng vịt",
    product_set: 2,
    photos: ["anh-1"],
    temperature_class: "chilled",
    shelf_life_days: 3,
    storage: "Giữ mát",
    transit_days: 1,
    dispatch_weekdays: null,
    cutoff_time: null,
    allowed_provinces: null,
    ingredients: "",
    instructions: "",
    warnings: "",
    story: "Vịt thả.",
    season_months: [3, 4],
    keywords: ["trứng"],
  },
  packs: [{ id: "v1", label: "Hộp", weight_grams: 700, price_vnd: 55_000, stock: 40 }],
  asked: {},
  asked_packs: [],
};

async function plan(
  rows: string[][],
  known: ReadonlyMap<string, KnownProduct>,
  trusted = false,
): Promise<ImportPlan> {
  const read = readGroups(await readTable(writeCsv(rows)));
  return planImport(read, { known, photos: new Map(), trusted });
}

const change = (headings: string[], rows: string[][], product = EGGS, trusted = false) =>
  plan(
    [["Mã sản phẩm", ...headings], ...rows.map((row) => ["A1", ...row])],
    new Map([["A1", product]]),
    trusted,
  );

it("changes only what is told and differs, the stock from what it is now", async () => {
  const { products, counts } = await change(
    ["Quy cách", "Giá (đồng)", "Tồn kho", "Tên sản phẩm", "Câu chuyện", "Tháng có hàng"],
    [["Hộp", "60000", "", "Trứng vịt", "(trống)", "cả năm"]],
  );
  expect(products).toEqual([
    {
      kind: "change",
      code: "A1",
      row: 2,
      product_id: "prod_1",
      title: "Trứng vịt",
      sheet: { story: "", season_months: null },
      was: { story: "Vịt thả.", season_months: [3, 4] },
      packs: [
        {
          id: "v1",
          label: "Hộp",
          price_vnd: 60_000,
          price_seen: 55_000,
          stock: 40,
          stock_seen: 40,
        },
      ],
      new_packs: [],
    },
  ]);
  expect(counts).toMatchObject({ changed: 1, waits: 1, stocks: 0, odd_prices: 0 });
});

it("changes nothing for empty cells", async () => {
  const { counts } = await change(["Quy cách", "Giá (đồng)", "Câu chuyện"], [["Hộp", "", ""]]);
  expect(counts).toMatchObject({ changed: 0, unchanged: 1, bad: 0 });
});

const PACK = ["Quy cách", "Cân nặng (gam)", "Giá (đồng)", "Tồn kho"];
const TRAY = { label: "Khay", weight_grams: 2_100, price_vnd: 155_000, stock: 7 };
const TRAY_ROW = ["Khay", "2100", "155000", "7"];

it.each([
  ["a new pack without a weight", ["Khay", "", "155000", "7"], "Cân nặng (gam)"],
  ["a new pack without a price", ["Khay", "2100", "", "7"], "Giá (đồng)"],
  ["a new pack without a name", ["", "2100", "155000", "7"], "Quy cách"],
  ["a pack that is spelled otherwise", ["hộp", "", "", "9"], "Quy cách"],
  ["another weight", ["Hộp", "900", "", ""], "Cân nặng (gam)"],
  ["a price below all", ["Hộp", "", "5", ""], "Giá (đồng)"],
])("names row and column of %s", async (_what, row, column) => {
  const { problems } = await change(PACK, [row]);
  expect(problems).toMatchObject([{ row: 2, column, code: "A1" }]);
});

describe("a row with a label that the product does not have", () => {
  it("is a new pack, which waits unless the operator trusts the seller", async () => {
    for (const trusted of [false, true]) {
      const { products, counts } = await change(PACK, [TRAY_ROW], EGGS, trusted);
      expect(products).toMatchObject([{ sheet: {}, packs: [], new_packs: [TRAY] }]);
      expect(counts).toMatchObject({ changed: 1, new_packs: 1, waits: trusted ? 0 : 1 });
    }
  });

  it("comes to nothing while the operator reads the same, and is refused while she reads another", async () => {
    const waiting = { ...EGGS, asked_packs: [TRAY] };
    const same = await change(PACK, [TRAY_ROW], waiting);
    expect(same.counts).toMatchObject({ changed: 0, unchanged: 1, bad: 0 });
    const other = await change(PACK, [TRAY_ROW.with(2, "160000")], waiting);
    expect(other.problems).toMatchObject([{ row: 2, column: "Quy cách" }]);
  });

  it("is refused where it is the twenty-first, with those that wait", async () => {
    const packs = Array.from({ length: 18 }, (_, at) => ({
      ...TRAY,
      id: `v${String(at)}`,
      label: `Túi ${String(at)}`,
    }));
    const full = { ...EGGS, packs, asked_packs: [TRAY] };
    const rows = ["Xô", "Can"].map((label) => TRAY_ROW.with(0, label));
    expect((await change(PACK, rows, full)).problems).toMatchObject([
      { row: 3, column: "Quy cách" },
    ]);
    expect((await change(PACK, rows.slice(1), full)).problems).toEqual([]);
  });
});

it("leaves out a text that waits for the operator just so", async () => {
  const asked = { ...EGGS, asked: { title: "Trứng vịt biển" } };
  const same = await change(["Tên sản phẩm"], [["Trứng vịt biển"]], asked);
  expect(same.counts).toMatchObject({ changed: 0, unchanged: 1 });
  const other = await change(["Tên sản phẩm"], [["Trứng vịt trời"]], asked);
  expect(other.products).toMatchObject([{ sheet: { title: "Trứng vịt trời" } }]);
});

it.each([
  ["published", "Tên sản phẩm", "Trứng vịt biển", false, 1],
  ["published", "Tên sản phẩm", "Trứng vịt biển", true, 0],
  ["published", "Tháng có hàng", "cả năm", false, 0],
  ["rejected", "Tháng có hàng", "cả năm", true, 1],
  ["proposed", "Giá (đồng)", "56000", false, 0],
  ["draft", "Tên sản phẩm", "Trứng vịt biển", false, 0],
])(
  "counts what waits of a product that is %s: %s",
  async (status, column, cell, trusted, waits) => {
    const product = { ...EGGS, status };
    const { counts } = await change(["Quy cách", column], [["Hộp", cell]], product, trusted);
    expect(counts).toMatchObject({ changed: 1, waits });
  },
);

it.each([
  ["82500", 0],
  ["82501", 1],
  ["27500", 0],
  ["27499", 1],
])("asks about a price that moves by more than half: 55000 to %s", async (price, odd) => {
  const { counts, odd_prices } = await change(["Quy cách", "Giá (đồng)"], [["Hộp", price]]);
  expect(counts.odd_prices).toBe(odd);
  expect(
    odd_prices.map(({ code, label, before_vnd, after_vnd }) => [
      code,
      label,
      before_vnd,
      after_vnd,
    ]),
  ).toEqual(odd === 0 ? [] : [["A1", "Hộp", 55_000, Number(price)]]);
});

const prices = fc.integer({ min: 1_000, max: 1_000_000 });
const stocks = fc.nat(1_000);
/** A pack as it is and as a file tells it. */
const pair = fc.record({ price: prices, stock: stocks, newPrice: prices, newStock: stocks });

it("changes just what differs, in whatever order the rows come", async () => {
  const shop = fc.array(fc.array(pair, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  const many = shop.chain((pairs) => {
    const rows = pairs.flatMap((packs, at) => packs.map((_, place) => [at, place]));
    return fc.record({
      pairs: fc.constant(pairs),
      order: fc.shuffledSubarray(rows, { minLength: rows.length }),
    });
  });
  await fc.assert(
    fc.asyncProperty(many, async ({ pairs, order }) => {
      const packsOf = (packs: (typeof pairs)[number], told: boolean) =>
        packs.map(({ price, stock, newPrice, newStock }, place) => ({
          id: `v${String(place)}`,
          label: `Túi ${String(place)}`,
          weight_grams: 500,
          price_vnd: told ? newPrice : price,
          stock: told ? newStock : stock,
        }));
      const code = (at: number) => `M${String(at)}`;
      const known = new Map(
        pairs.map((packs, at): [string, KnownProduct] => [
          code(at),
          { ...EGGS, product_id: `prod_${String(at)}`, packs: packsOf(packs, false) },
        ]),
      );
      const [headings = []] = sheetRows([]);
      const rows = order.map(([at = 0, place = 0]) => {
        const packs = packsOf(pairs[at] ?? [], true).slice(place, place + 1);
        return sheetRows([{ code: code(at), sheet: EGGS.sheet, packs }])[1] ?? [];
      });
      const { products, problems } = await plan([headings, ...rows], known);
      expect(problems).toEqual([]);
      const found = products.flatMap((product) =>
        product.kind === "new"
          ? []
          : product.packs.map((one) => [product.code, one.id, one.price_vnd, one.stock]),
      );
      const wanted = pairs.flatMap((packs, at) =>
        packs.flatMap(({ price, stock, newPrice, newStock }, place) =>
          price === newPrice && stock === newStock
            ? []
            : [[code(at), `v${String(place)}`, newPrice, newStock]],
        ),
      );
      expect(found.map(String).toSorted()).toEqual(wanted.map(String).toSorted());
    }),
    { numRuns: 60 },
  );
});
