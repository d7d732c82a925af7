import { MarketError } from "../errors/market-error";
import { completeSheet } from "../product-sheets/complete-sheet";
import type { DraftSheet, ProductSheet } from "../product-sheets/product-sheet";
import { SheetFields } from "../product-sheets/sheet-fields";
import type { CellProblem } from "./cell-problem";
import { CODE_HEADING } from "./columns";
import { fieldProblem, issueProblems, strangePhotos, twicePacked } from "./group-problems";
import type { ImportGround, Planned } from "./plan-import";
import { isMarketCode } from "./product-code";
import type { ProductGroup } from "./read-groups";

const NOT_HERS = "Gian hàng không có sản phẩm nào mang mã này.";

/** The sheet with the usual terms of its set, or what a product cannot be sold without. */
function completed(group: ProductGroup, draft: DraftSheet): ProductSheet | CellProblem[] {
  try {
    return completeSheet(draft);
  } catch (error) {
    const fields = error instanceof MarketError ? error.details?.fields : undefined;
    if (typeof fields !== "object" || fields === null) throw error;
    return Object.entries(fields).map(([field, text]) => fieldProblem(group, field, String(text)));
  }
}

/** A product that the seller does not have yet, held to the same rules as one that she describes by hand. */
export function planNew(group: ProductGroup, ground: ImportGround): Planned {
  const { code, row, values, packs } = group;
  if (isMarketCode(code)) {
    return { product: null, problems: [{ code, row, column: CODE_HEADING, message: NOT_HERS }] };
  }
  const parsed = SheetFields.partial().safeParse({
    ...values,
    ...(packs.length > 0 ? { packs: packs.map((pack) => ({ label: "", ...pack.values })) } : {}),
  });
  const problems = [...twicePacked(group), ...strangePhotos(group, ground, [])];
  if (!parsed.success) {
    // Two packs of one name are told by their rows already.
    const issues = parsed.error.issues.filter(
      ({ code: kind, path }) => kind !== "custom" || path.length > 1 || path[0] !== "packs",
    );
    return { product: null, problems: [...problems, ...issueProblems(group, issues)] };
  }
  const sheet = completed(group, parsed.data);
  return Array.isArray(sheet)
    ? { product: null, problems: [...problems, ...sheet] }
    : { product: problems.length > 0 ? null : { kind: "new", code, row, sheet }, problems };
}
