import { letterOf } from "@cho-lang/vietnamese-text/marks";

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours) from a typed word to another, or
 * `limit` + 1 when it is larger. A letter typed without a mark that the other one has is no mistake. For short words
 * in NFC.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = agrees(a.charAt(i - 1), b.charAt(j - 1));
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        agrees(a.charAt(i - 1), b.charAt(j - 2)) &&
        agrees(a.charAt(i - 2), b.charAt(j - 1));
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

function agrees(typed: string, target: string): boolean {
  if (typed === target) return true;
  const left = letterOf(typed);
  const right = letterOf(target);
  const sameLetter = left.plain === right.plain || left.plain === right.base;
  return sameLetter && (left.tone === "" || left.tone === right.tone);
}
