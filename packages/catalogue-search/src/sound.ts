const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^tr/, "ch"],
  [/^x/, "s"],
  [/^(?:gi(?=\p{L})|r|v)/u, "d"],
  [/^n(?![gh])/, "l"],
  [/^k(?!h)/, "c"],
  [/^(n?g)h/, "$1"],
];
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ng|nh)$/, "n"],
  [/(?:ch|c)$/, "t"],
];
const HOOK = /\u0309/g;
const TILDE = "\u0303";

/**
 * What a syllable sounds like to people who write as they speak somewhere in the country: s is x, tr is ch, gi, r
 * and (in the South) v are d, n is l, final ng and nh are n, final c and ch are t, hỏi is ngã. Words that sound alike get
 * the same text. `word` is canonical and lower case, or folded.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, other] of [...ONSETS, ...ENDINGS]) sound = sound.replace(pattern, other);
  return sound.normalize("NFD").replace(HOOK, TILDE);
}
