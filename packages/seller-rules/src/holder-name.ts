import { fold } from "@cho-lang/vietnamese-text/fold";

/** How banks shorten the words of a name, longest first; all are written out before names are compared. */
const SHORTENED: readonly (readonly [string, string])[] = [
  ["htx", "hop tac xa"],
  ["tht", "to hop tac"],
  ["hkd", "ho kinh doanh"],
  ["dntn", "doanh nghiep tu nhan"],
  ["tnhh", "trach nhiem huu han"],
  ["mtv", "mot thanh vien"],
  ["cty", "cong ty"],
  ["cp", "co phan"],
  ["dv", "dich vu"],
  ["sx", "san xuat"],
  ["tm", "thuong mai"],
  ["kd", "kinh doanh"],
  ["nn", "nong nghiep"],
  ["xnk", "xuat nhap khau"],
];

/** Words that banks drop as they please. */
const DROPPED = new Set(["va", "ong", "ba"]);

function comparable(name: string): string {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const full = words.map((word) => SHORTENED.find(([short]) => short === word)?.[1] ?? word);
  return full
    .join(" ")
    .split(" ")
    .filter((word) => !DROPPED.has(word))
    .join(" ");
}

/** A name as banks print it on accounts: capitals without marks, e.g. "HOP TAC XA DONG TIEN". */
export function accountName(name: string): string {
  return fold(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
}

/**
 * True when an account's holder is one of those names, whatever marks, case, signs and the banks' usual
 * abbreviations do to them. Money is paid to nobody else.
 */
export function holderFits(holder: string, names: readonly string[]): boolean {
  const wanted = comparable(holder);
  return wanted !== "" && names.some((name) => comparable(name) === wanted);
}
