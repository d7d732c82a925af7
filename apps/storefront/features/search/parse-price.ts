const PRICE =
  /^(\d{1,3}(?:[., ]\d{3})+|\d{1,10}) ?(k|nghìn|ngàn|tr|triệu)? ?(?:đồng|vnđ|vnd|đ|₫)?$/u;
const TIMES: Readonly<Record<string, number>> = {
  k: 1_000,
  nghìn: 1_000,
  ngàn: 1_000,
  tr: 1_000_000,
  triệu: 1_000_000,
};
const MOST = 9_999_999_999;

/** An amount as people type it, in whole đồng: "100000", "100.000đ", "100k", "2 triệu". Null for anything else. */
export function parsePrice(text: string): number | null {
  const found = PRICE.exec(text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim());
  if (!found) return null;
  const amount = Number((found[1] ?? "").replace(/\D/g, "")) * (TIMES[found[2] ?? ""] ?? 1);
  return amount <= MOST ? amount : null;
}
