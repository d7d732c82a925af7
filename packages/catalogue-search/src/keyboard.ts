import { fold } from "@cho-lang/vietnamese-text/fold";

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Whether two words differ by one letter only, the keys of which lie side by side in a row: "nắm" and "mắm". */
export function isNextKey(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const apart = [...one].flatMap((letter, at) => (letter === other.charAt(at) ? [] : [at]));
  const [at = 0] = apart;
  return apart.length === 1 && areNeighbours(fold(one.charAt(at)), fold(other.charAt(at)));
}

function areNeighbours(one: string, other: string): boolean {
  return ROWS.some((row) => {
    const [left, right] = [row.indexOf(one), row.indexOf(other)];
    return left >= 0 && right >= 0 && Math.abs(left - right) === 1;
  });
}
