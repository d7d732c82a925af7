import type { PlannedPack, PlannedProduct } from "./import-plan";

/** A price that moves so far that a zero too many or too few is as likely as a new price. */
export interface OddPrice {
  code: string;
  /** The product's first, as a spreadsheet counts it. */
  row: number;
  title: string;
  label: string;
  /** Whole đồng. */
  before_vnd: number;
  after_vnd: number;
}

/** More than half up or down: a seller is asked about it, and it is never refused. */
const ODD = 0.5;

function isOdd(before: number, after: number): boolean {
  return Math.abs(after - before) > before * ODD;
}

function oddPack({ label, price_seen: before, price_vnd: after }: PlannedPack) {
  return before !== null && isOdd(before, after)
    ? [{ label, before_vnd: before, after_vnd: after }]
    : [];
}

/** The odd prices of a product that a file changes, in the order of its rows. */
export function oddPrices(product: PlannedProduct): OddPrice[] {
  if (product.kind === "new") return [];
  const { code, row, title } = product;
  return product.packs.flatMap(oddPack).map((odd) => ({ code, row, title, ...odd }));
}
