const I_OR_Y = /^(?:(?!qu)[bcdđghklmnpqrstvx]{1,3}[yýỳỷỹỵ]|qu[yýỳỷỹỵ](?:t|p|nh|ch)?)$/;
const Y = "yýỳỷỹỵ";
const I = "iíìỉĩị";

/**
 * For comparing words whose i and y sound alike, both in use: "mỳ" and "mì", "quý" and "quí", "quýt" and "quít"
 * become the same word, written with i. Other words stay, "thủy" and "tuyết" among them. `word` is canonical
 * and lower case.
 */
export function oneI(word: string): string {
  if (!I_OR_Y.test(word)) return word;
  return word.replace(/[yýỳỷỹỵ]/, (letter) => I.charAt(Y.indexOf(letter)));
}
