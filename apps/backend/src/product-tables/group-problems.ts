import type { SheetField } from "../listing-changes/sheet-changes";
import type { Pack } from "../product-sheets/product-sheet";
import type { CellProblem } from "./cell-problem";
import { PACK_COLUMNS, PRODUCT_COLUMNS } from "./columns";
import type { ImportGround } from "./plan-import";
import type { ProductGroup } from "./read-groups";

/** A wrong thing that the rules for a product found, by its path in the sheet: `packs.1.price_vnd`. */
interface Issue {
  path: PropertyKey[];
  message: string;
}

/** What is wrong with a field of a product, where it stands in the file. */
export function fieldProblem(
  { code, row, rowOf }: ProductGroup,
  field: string,
  message: string,
): CellProblem {
  const column = PRODUCT_COLUMNS.find((one) => one.field === field);
  const heading = field === "packs" ? PACK_COLUMNS[0]?.heading : column?.heading;
  return { code, row: rowOf[field as SheetField] ?? row, column: heading ?? null, message };
}

/** What is wrong with a field of a pack. @param at of the pack among the product's rows */
export function packProblem(
  { code, row, packs }: ProductGroup,
  at: number,
  { field, message }: { field: keyof Pack; message: string },
): CellProblem {
  const column = PACK_COLUMNS.find((one) => one.field === field)?.heading ?? null;
  return { code, row: packs[at]?.row ?? row, column, message };
}

/** What the rules found, row by row and column by column. */
export function issueProblems(group: ProductGroup, issues: readonly Issue[]): CellProblem[] {
  return issues.map(({ path: [field, at, packField], message }) =>
    field === "packs" && typeof at === "number"
      ? packProblem(group, at, { field: packField as keyof Pack, message })
      : fieldProblem(group, String(field), message),
  );
}

/** Packs of one product that have the same name; the database would not tell them apart. */
export function twicePacked(group: ProductGroup): CellProblem[] {
  const rowOf = new Map<string, number>();
  return group.packs.flatMap(({ row, values: { label } }, at) => {
    const name =
      typeof label === "string" ? label.normalize("NFC").trim().toLocaleLowerCase("vi") : "";
    const before = rowOf.get(name);
    rowOf.set(name, before ?? row);
    const message = `Trùng mã và quy cách với dòng ${String(before)}.`;
    return before === undefined ? [] : [packProblem(group, at, { field: "label", message })];
  });
}

/** Photos that nobody sent for this seller: another's look the same. */
export function strangePhotos(
  group: ProductGroup,
  { photos }: ImportGround,
  known: readonly string[],
): CellProblem[] {
  const named: unknown = group.values.photos ?? [];
  const strange = (Array.isArray(named) ? named : []).filter(
    (name) => typeof name !== "string" || !(known.includes(name) || photos.has(name)),
  );
  return strange.map((name) =>
    fieldProblem(
      group,
      "photos",
      `Gian hàng chưa có ảnh “${String(name).slice(0, 60)}”. Hãy gửi ảnh lên trước.`,
    ),
  );
}
