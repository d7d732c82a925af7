/** How kinds of sellers are written in a file of the province's list. */
export const KIND_WORDS = {
  cooperative: "hợp tác xã",
  cooperative_group: "tổ hợp tác",
  household: "hộ",
  farm: "trang trại",
  enterprise: "doanh nghiệp",
} as const;

/** How their sizes are. */
export const SIZE_WORDS = { micro: "siêu nhỏ", small: "nhỏ", medium: "vừa", large: "lớn" } as const;

/** The code that a word stands for; the word itself where it stands for none. */
export function codeOfWord(words: Readonly<Record<string, string>>, word: string): string {
  return Object.entries(words).find(([, one]) => one === word)?.[0] ?? word;
}
