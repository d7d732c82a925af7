/** Kinds of units that a name can be said with, by the folded words that people write for them. */
const COMMUNE_KINDS: Readonly<Record<string, string>> = {
  xa: "xa",
  x: "xa",
  phuong: "phuong",
  p: "phuong",
  f: "phuong",
  "thi tran": "thi tran",
  tt: "thi tran",
  "dac khu": "dac khu",
  dk: "dac khu",
};

const DISTRICT_KINDS: Readonly<Record<string, string>> = {
  huyen: "huyen",
  "huyen dao": "huyen",
  h: "huyen",
  quan: "quan",
  q: "quan",
  "thi xa": "thi xa",
  tx: "thi xa",
  "thanh pho": "thanh pho",
  tp: "thanh pho",
  "t p": "thanh pho",
};

const PROVINCE_KINDS: Readonly<Record<string, string>> = {
  tinh: "tinh",
  t: "tinh",
  "thanh pho": "thanh pho",
  tp: "thanh pho",
  "t p": "thanh pho",
};

const KINDS = { commune: COMMUNE_KINDS, district: DISTRICT_KINDS, province: PROVINCE_KINDS };

const FULL_KIND = /^(?:Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố|Tỉnh)\s+/u;

export type Level = keyof typeof KINDS;

/** The kind meant by `words` ("tp" → "thanh pho") at this level, or null when it names none. */
export function kindNamedBy(level: Level, words: string): string | null {
  return KINDS[level][words] ?? null;
}

/** "Thị trấn Ba Chẽ" → { kind: "Thị trấn", bare: "Ba Chẽ" }; a name without kind has kind "". */
export function splitKind(name: string): { kind: string; bare: string } {
  const prefix = FULL_KIND.exec(name)?.[0] ?? "";
  return { kind: prefix.trim(), bare: name.slice(prefix.length) };
}
