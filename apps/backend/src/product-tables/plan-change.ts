import { isDeepStrictEqual } from "node:util";
import { AVAILABLE_NOW, isAvailableNow } from "@cho-lang/ocop/available-now";
import type { z } from "@medusajs/framework/zod";
import { sheetChanges, type SheetField } from "../listing-changes/sheet-changes";
import type { Pack } from "../product-sheets/product-sheet";
import { ChangedPack, MOST_PACKS, PackFields, SheetFields } from "../product-sheets/sheet-fields";
import type { CellProblem } from "./cell-problem";
import { issueProblems, packProblem, strangePhotos, twicePacked } from "./group-problems";
import type { KnownProduct, PlannedPack, PlannedProduct } from "./import-plan";
import type { ImportGround, Planned } from "./plan-import";
import type { PackRow, ProductGroup } from "./read-groups";

const Words = SheetFields.omit({ packs: true }).partial();
const Offer = ChangedPack.pick({ price_vnd: true, stock: true }).partial();

const TEXTS = {
  weight: "Tệp chưa đổi được cân nặng của quy cách đã gửi.",
  most: `Mỗi sản phẩm có nhiều nhất ${String(MOST_PACKS)} cách đóng gói.`,
  spelled: (label: string) =>
    `Sản phẩm đã có quy cách này, ghi là “${label}”. Hãy ghi đúng như thế.`,
  asked: (label: string) =>
    `Quy cách “${label}” đang chờ duyệt với nội dung khác. Hãy đợi duyệt xong rồi sửa.`,
};

/** A field as it is compared: however its lines end. */
function compared(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
}

/** What of the words differs; what does not is not held to the rules of today. */
function wordsOf(group: ProductGroup, { sheet }: KnownProduct) {
  const told = Object.entries(group.values) as [SheetField, unknown][];
  const differing = told.filter(
    ([field, value]) => !isDeepStrictEqual(compared(value), compared(sheet[field])),
  );
  return Words.safeParse(Object.fromEntries(differing));
}

/** What one row comes to: nothing when it says what is there. */
interface PlannedRow {
  changed?: PlannedPack;
  added?: Pack;
  problems: CellProblem[];
}

interface PackAt {
  at: number;
  known: KnownProduct;
}

function spelled(label: unknown): string {
  return typeof label === "string" ? label.normalize("NFC").trim() : "";
}

function isNamed(told: string, label: string): boolean {
  return told.toLocaleLowerCase("vi") === spelled(label).toLocaleLowerCase("vi");
}

/** Issues of a pack's fields, where it stands in the file. */
function packIssues(group: ProductGroup, at: number, error: z.ZodError): CellProblem[] {
  const issues = error.issues.map((issue) => ({ ...issue, path: ["packs", at, ...issue.path] }));
  return issueProblems(group, issues);
}

/** A pack that the product does not have: the same as one that waits comes to nothing. */
function planNewPack(group: ProductGroup, row: PackRow, { at, known }: PackAt): PlannedRow {
  const parsed = PackFields.safeParse({ label: "", ...row.values });
  if (!parsed.success) return { problems: packIssues(group, at, parsed.error) };
  const asked = known.asked_packs.find(({ label }) => isNamed(spelled(row.values.label), label));
  if (!asked) return { added: parsed.data, problems: [] };
  const same = isDeepStrictEqual({ ...asked }, parsed.data);
  const message = TEXTS.asked(asked.label);
  return { problems: same ? [] : [packProblem(group, at, { field: "label", message })] };
}

/** What is not counted differs by what was sold, and is the same to its seller. */
function isSameStock(told: unknown, now: number): boolean {
  return told === now || (told === AVAILABLE_NOW && isAvailableNow(now));
}

function planPack(group: ProductGroup, row: PackRow, place: PackAt): PlannedRow {
  const { at, known } = place;
  const { weight_grams: weight, price_vnd: price, stock } = row.values;
  const told = spelled(row.values.label);
  const named = known.packs.filter((one) => isNamed(told, one.label));
  const pack = named.find(({ label }) => spelled(label) === told) ?? named[0];
  if (!pack) return planNewPack(group, row, place);
  const refused = (field: "label" | "weight_grams", message: string) => ({
    problems: [packProblem(group, at, { field, message })],
  });
  if (spelled(pack.label) !== told) return refused("label", TEXTS.spelled(pack.label));
  if (weight !== undefined && weight !== pack.weight_grams) {
    return refused("weight_grams", TEXTS.weight);
  }
  const offer = {
    ...(price === undefined || price === pack.price_vnd ? {} : { price_vnd: price }),
    ...(stock === undefined || isSameStock(stock, pack.stock) ? {} : { stock }),
  };
  const parsed = Offer.safeParse(offer);
  if (!parsed.success) return { problems: packIssues(group, at, parsed.error) };
  const wantedPrice = parsed.data.price_vnd ?? pack.price_vnd;
  // A pack that has no price cannot be sold, and gets none by the way.
  if (Object.keys(offer).length === 0 || wantedPrice === null) return { problems: [] };
  const changed = {
    id: pack.id,
    label: pack.label,
    price_vnd: wantedPrice,
    price_seen: pack.price_vnd,
    stock: parsed.data.stock ?? pack.stock,
    stock_seen: pack.stock,
  };
  return { changed, problems: [] };
}

/** More packs than a product may have, at the first of its rows that is one too many. */
function tooMany(group: ProductGroup, known: KnownProduct, rows: PlannedRow[]): CellProblem[] {
  const room = MOST_PACKS - known.packs.length - known.asked_packs.length;
  const added = rows.flatMap((row, at) => (row.added ? [at] : []));
  const at = added[Math.max(0, room)];
  return at === undefined ? [] : [packProblem(group, at, { field: "label", message: TEXTS.most })];
}

/**
 * What a file changes of a product that the seller has. Prices and stock of its packs change, the stock
 * from what it is now; a row with a label that it does not have is a new pack. What waits for the operator
 * just like that comes to nothing.
 */
export function planChange(
  group: ProductGroup,
  known: KnownProduct,
  ground: ImportGround,
): Planned {
  const { code, row } = group;
  const words = wordsOf(group, known);
  const rows = group.packs.map((pack, at) => planPack(group, pack, { at, known }));
  const problems = [
    ...twicePacked(group),
    ...strangePhotos(group, ground, known.sheet.photos),
    ...(words.success ? [] : issueProblems(group, words.error.issues)),
    ...rows.flatMap((one) => one.problems),
    ...tooMany(group, known, rows),
  ];
  if (problems.length > 0 || !words.success) return { product: null, problems };
  const changes = sheetChanges(known.sheet, words.data).filter(
    ({ field, after }) => !isDeepStrictEqual(known.asked[field], after),
  );
  const packs = rows.flatMap(({ changed }) => changed ?? []);
  const new_packs = rows.flatMap(({ added }) => added ?? []);
  if (changes.length + packs.length + new_packs.length === 0) return { product: null, problems };
  const product: PlannedProduct = {
    kind: "change",
    code,
    row,
    product_id: known.product_id,
    title: known.sheet.title,
    sheet: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
    was: Object.fromEntries(changes.map(({ field, before }) => [field, before])),
    packs,
    new_packs,
  };
  return { product, problems };
}
