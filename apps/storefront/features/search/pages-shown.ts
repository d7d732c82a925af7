/** An address shows its page and the ones before it, but not more than this: a phone has to draw them all. */
const MOST = 5;

/**
 * The pages that an address with `trang=<page>` shows: all up to that one, so that "Xem thêm", a reload, a
 * shared address and the way back from a product all show the same list; of a long one the last five.
 */
export function pagesShown(page: number): number[] {
  const first = Math.max(1, page - MOST + 1);
  return Array.from({ length: page - first + 1 }, (_, index) => first + index);
}
