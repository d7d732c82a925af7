import fc from "fast-check";
import { TEMPERATURE_CLASSES } from "../../listings/listing-fields";
import type { KnownProduct } from "../import-plan";
import { planImport, type ImportGround } from "../plan-import";
import { readGroups } from "../read-groups";
import { readTable } from "../read-table";
import { sheetRows, WIDTHS } from "../sheet-rows";
import { writeCsv } from "../write-csv";
import { writeXlsx } from "../write-xlsx";

/** Texts as sellers write them, among them those that a spreadsheet would work out. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "+84912345678",
    "-5",
    "@x",
    "\t=1",
    "  =1",
    "'=1",
    "(trống)",
    "0123",
    "không",
    "Chả mực;\n“giã tay”",
  ),
);

const sheet = fc.record({
  title: text,
  product_set: fc.integer({ min: 1, max: 26 }),
  photos: fc.uniqueArray(fc.stringMatching(/^anh-[0-9a-f]{8}$/), { maxLength: 3 }),
  temperature_class: fc.constantFrom(...TEMPERATURE_CLASSES),
  shelf_life_days: fc.option(fc.integer({ min: 1, max: 3650 })),
  storage: text,
  transit_days: fc.option(fc.integer({ min: 1, max: 30 })),
  dispatch_weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })),
  cutoff_time: fc.option(fc.constantFrom("07:30", "16:00")),
  allowed_provinces: fc.option(fc.subarray(["01", "22", "31", "46", "79"], { minLength: 1 })),
  ingredients: text,
  instructions: text,
  warnings: text,
  story: text,
  season_months: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })),
  keywords: fc.array(
    text.map((one) => one.trim()).filter((one) => one !== ""),
    { maxLength: 4 },
  ),
});

const pack = fc.record({
  label: text.map((one) => one.trim() || "Hộp"),
  weight_grams: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  price_vnd: fc.option(fc.integer({ min: 1_000, max: 1_000_000_000 })),
  stock: fc.nat(1_000_000),
});

const packs = fc
  .uniqueArray(pack, {
    selector: ({ label }) => label.normalize("NFC").trim().toLocaleLowerCase("vi"),
    maxLength: 4,
  })
  .map((all) => all.map((one, at) => ({ ...one, id: `variant_${String(at)}` })));

const ON_SALE = { status: "published", asked: {}, asked_packs: [] };

const known = fc
  .uniqueArray(fc.record({ sheet, packs }), { maxLength: 6 })
  .map(
    (all) =>
      new Map(
        all.map((one, at): [string, KnownProduct] => [
          `00${String(at)}`,
          { ...one, product_id: `prod_${String(at)}`, ...ON_SALE },
        ]),
      ),
  );

async function planOf(bytes: Buffer, ground: Partial<ImportGround> = {}) {
  const read = readGroups(await readTable(bytes));
  return planImport(read, { known: new Map(), photos: new Map(), trusted: false, ...ground });
}

const written = (products: ReadonlyMap<string, KnownProduct>) =>
  sheetRows([...products].map(([code, product]) => ({ code, ...product })));

it.each([
  ["CSV", (rows: string[][]) => writeCsv(rows)],
  ["XLSX", (rows: string[][]) => writeXlsx(rows, WIDTHS)],
])(
  "takes a %s that was just written for no change, whatever the products say",
  async (_format, write) => {
    await fc.assert(
      fc.asyncProperty(known, async (products) => {
        fc.pre(products.size > 0);
        const rows = written(products);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        const { counts, problems } = await planOf(write(rows), { known: products });
        expect(problems).toEqual([]);
        expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: products.size, bad: 0 });
      }),
      { numRuns: 60 },
    );
  },
);

const HEADINGS = [
  "Mã sản phẩm",
  "Tên sản phẩm",
  "Bộ sản phẩm",
  "Quy cách",
  "Cân nặng (gam)",
  "Giá (đồng)",
  "Tồn kho",
  "Ảnh",
];
const ROW = ["A1", "Trứng vịt", "2", "Hộp", "700", "55.000", "40", "trung.jpg"];
const photos = new Map([
  ["trung.jpg", "anh-1"],
  ["anh-1", "anh-1"],
]);
const csv = (...rows: string[][]) => writeCsv([HEADINGS, ...rows]);

it("makes one product of all rows of a code, with the usual terms of its set", async () => {
  const second = ["A1", "", "", "Khay", "2 100", "155000", "7", ""];
  const { products, counts } = await planOf(csv(ROW, second), { photos });
  expect(counts).toMatchObject({ rows: 2, new: 1, changed: 0, unchanged: 0, bad: 0, waits: 1 });
  expect(products).toMatchObject([
    {
      kind: "new",
      code: "A1",
      row: 2,
      sheet: {
        title: "Trứng vịt",
        product_set: 2,
        photos: ["anh-1"],
        temperature_class: "chilled",
        packs: [
          { label: "Hộp", weight_grams: 700, price_vnd: 55_000, stock: 40 },
          { label: "Khay", weight_grams: 2_100, price_vnd: 155_000, stock: 7 },
        ],
      },
    },
  ]);
});

it("reads a set by its number, its name, or both", async () => {
  for (const set of ["2", "2. Thịt", "thịt, thủy sản, trứng, sữa tươi"]) {
    const { products } = await planOf(csv(ROW.with(2, set)), { photos });
    expect(products).toMatchObject([{ sheet: { product_set: 2 } }]);
  }
});

it.each([
  ["7:30", "07:30"],
  ["07:30:00", "07:30"],
  ["16h05", "16:05"],
  ["0.3125", "07:30"],
  ["0.6701", "16:05"],
  ["0.0000", "00:00"],
  ["không", null],
])("reads a time of day as spreadsheets keep it: %s", async (cell, time) => {
  const table = writeCsv([
    [...HEADINGS, "Giờ chốt đơn"],
    [...ROW, cell],
  ]);
  expect((await planOf(table, { photos })).products).toMatchObject([
    { sheet: { cutoff_time: time } },
  ]);
});

it.each<[string, string[], string, string]>([
  ["no code", ROW.with(0, ""), "Mã sản phẩm", "Hãy ghi mã sản phẩm"],
  ["a code with a mark", ROW.with(0, "a;b"), "Mã sản phẩm", "Mã gồm chữ, số"],
  ["the id of nobody's product", ROW.with(0, "prod_01"), "Mã sản phẩm", "không có sản phẩm nào"],
  ["no name", ROW.with(1, ""), "Tên sản phẩm", "Hãy ghi tên"],
  ["a formula", ROW.with(1, "=1+1"), "Tên sản phẩm", "công thức"],
  ["no such set", ROW.with(2, "27"), "Bộ sản phẩm", "26 bộ"],
  ["no pack", ROW.with(3, ""), "Quy cách", "cách đóng gói"],
  ["half a gram", ROW.with(4, "0,5"), "Cân nặng (gam)", "Cân nặng là"],
  ["a price in words", ROW.with(5, "đắt"), "Giá (đồng)", "Giá là"],
  ["less than nothing", ROW.with(6, "-5"), "Tồn kho", "Số lượng là"],
  ["a photo that nobody sent", ROW.with(7, "khac.jpg"), "Ảnh", "chưa có ảnh"],
])("names row and column of %s", async (_what, row, column, words) => {
  const { problems, products } = await planOf(csv(ROW.with(0, "B2"), row), { photos });
  expect(problems[0]).toMatchObject({ row: 3, column });
  expect(problems[0]?.message).toContain(words);
  expect(problems.map(({ row: at }) => at).filter((at) => at !== 3)).toEqual([]);
  expect(products.length).toBe(1);
});

it("names a pack that comes twice, and a product that is told in two ways", async () => {
  const { problems } = await planOf(
    csv(ROW, ROW.with(3, "hộp"), ROW.with(1, "Khác").with(3, "Khay")),
    {
      photos,
    },
  );
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [3, "Quy cách"],
    [4, "Tên sản phẩm"],
  ]);
});

it("refuses formulas of a workbook by their place", () => {
  const row = { number: 2, cells: ["A1", "3"], formulas: [1] };
  const { problems } = readGroups({ headings: ["Mã sản phẩm", "Giá (đồng)"], rows: [row] });
  expect(problems).toMatchObject([{ row: 2, column: "Giá (đồng)", code: "A1" }]);
});

it("names headings that are wrong, missing or there twice", () => {
  const headings = ["Tên hàng", "Tên sản phẩm", "tên sản phẩm"];
  const row = { number: 2, cells: ["x"], formulas: [] };
  expect(() => readGroups({ headings, rows: [row] })).toThrow(
    expect.objectContaining({
      details: {
        reason: "headings",
        fields: {
          file: expect.stringMatching(/Thiếu.*Mã sản phẩm.*“Tên hàng”.*hai lần/) as string,
        },
      },
    }) as Error,
  );
});
