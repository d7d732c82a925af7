import { isDeepStrictEqual } from "node:util";
import {
  sheetChanges,
  type ChangeableSheet,
  type SheetField,
} from "../listing-changes/sheet-changes";
import { ChangedPack, SheetFields } from "../product-sheets/sheet-fields";
import type { WantedPack } from "../seller-products/change-packs";
import type { CellProblem } from "./cell-problem";
import { issueProblems, packProblem, strangePhotos, twicePacked } from "./group-problems";
import type { KnownProduct } from "./import-plan";
import type { ImportGround, Planned } from "./plan-import";
import type { PackRow, ProductGroup } from "./read-groups";

const Words = SheetFields.omit({ packs: true }).partial();
const Offer = ChangedPack.pick({ price_vnd: true, stock: true }).partial();

const TEXTS = {
  noPack:
    "Sản phẩm này không có quy cách đó. Tệp chưa thêm hay đổi tên quy cách của sản phẩm đã gửi.",
  weight: "Tệp chưa đổi được cân nặng của quy cách đã gửi.",
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

interface PlannedPack {
  wanted: WantedPack | null;
  problems: CellProblem[];
}

function planPack(
  group: ProductGroup,
  { values }: PackRow,
  { at, known }: { at: number; known: KnownProduct },
): PlannedPack {
  const { label, weight_grams: weight, price_vnd: price, stock } = values;
  const told = typeof label === "string" ? label.normalize("NFC") : "";
  const pack = known.packs.find((one) => one.label.normalize("NFC") === told);
  const refused = (field: "label" | "weight_grams", message: string) => ({
    wanted: null,
    problems: [packProblem(group, at, { field, message })],
  });
  if (!pack) return refused("label", TEXTS.noPack);
  if (weight !== undefined && weight !== pack.weight_grams) {
    return refused("weight_grams", TEXTS.weight);
  }
  const offer = {
    ...(price === undefined || price === pack.price_vnd ? {} : { price_vnd: price }),
    ...(stock === undefined || stock === pack.stock ? {} : { stock }),
  };
  const parsed = Offer.safeParse(offer);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      ...issue,
      path: ["packs", at, ...issue.path],
    }));
    return { wanted: null, problems: issueProblems(group, issues) };
  }
  const wantedPrice = parsed.data.price_vnd ?? pack.price_vnd;
  const wanted = {
    id: pack.id,
    price_vnd: wantedPrice ?? 0,
    stock: parsed.data.stock ?? pack.stock,
    stock_seen: pack.stock,
  };
  // A pack that has no price cannot be sold, and gets none by the way.
  return {
    wanted: Object.keys(offer).length === 0 || wantedPrice === null ? null : wanted,
    problems: [],
  };
}

/**
 * What a file changes of a product that the seller has. What is on sale keeps its packs; their prices
 * and stock change, the stock from what it is now.
 */
export function planChange(
  group: ProductGroup,
  known: KnownProduct,
  ground: ImportGround,
): Planned {
  const { code, row } = group;
  const words = wordsOf(group, known);
  const packs = group.packs.map((pack, at) => planPack(group, pack, { at, known }));
  const problems = [
    ...twicePacked(group),
    ...strangePhotos(group, ground, known.sheet.photos),
    ...(words.success ? [] : issueProblems(group, words.error.issues)),
    ...packs.flatMap((one) => one.problems),
  ];
  if (problems.length > 0 || !words.success) return { product: null, problems };
  const changes = sheetChanges(known.sheet, words.data);
  const sheet: Partial<ChangeableSheet> = Object.fromEntries(
    changes.map(({ field, after }) => [field, after]),
  );
  const wanted = packs.flatMap((one) => one.wanted ?? []);
  const {
    product_id,
    sheet: { title },
  } = known;
  return changes.length + wanted.length === 0
    ? { product: null, problems }
    : { product: { kind: "change", code, row, product_id, title, sheet, packs: wanted }, problems };
}
