import { fold } from "./fold";
import { withoutTone } from "./marks";

/** How a syllable may begin, longest first; "" is a beginning too. "gi" and "qu" own their vowel letter. */
export const ONSETS = [
  ..."ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x".split(" "),
  "",
] as const;

/** Rhymes written without a tone mark, by their ending. */
export const RHYMES = [
  "a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua ưa ui ưi ưu uê uy uơ",
  "iêu yêu oai oao oay oeo uây uôi ươi ươu uya uyu",
  "am ăm âm em êm im om ôm ơm um ưm iêm yêm uôm ươm oam oăm",
  "an ăn ân en ên in on ôn ơn un ưn iên yên uôn ươn oan oăn oen uân uên uyên uyn",
  "ang ăng âng eng êng ong ông oong ung ưng iêng yêng uông ương oang oăng uâng",
  "anh ênh inh ynh oanh uênh uynh",
  "ap ăp âp ep êp ip op ôp ơp up ưp iêp ươp oap oăp oep uyp yp",
  "at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt oet uât uêt uyêt uyt yt",
  "ac ăc âc ec oc ôc ooc uc ưc iêc uôc ươc oac oăc ach êch ich ych oach uêch uych",
].flatMap((line) => line.split(" "));

const RHYME_SET: ReadonlySet<string> = new Set(RHYMES);
const ONSET = new RegExp(`^(?:${ONSETS.join("|")})`);
/** Endings that allow the tones sắc and nặng only. */
const STOPPED = /(?:[cpt]|ch)$/;
const STOPPED_TONES = new Set(["", "\u0301", "\u0323"]);

/**
 * Whether a lower-case canonical word is a Vietnamese syllable, by the rules of spelling and not by a
 * dictionary. The tone may be missing, even before c, ch, p and t, where speech always has one: that is
 * how it is typed.
 */
export function isSyllable(word: string): boolean {
  const { plain, tone } = withoutTone(word);
  return spells(plain, tone);
}

/** The same for a word taken apart: its letters with their own marks, and the combining tone mark or "". */
export function spells(plain: string, tone: string): boolean {
  if (!STOPPED_TONES.has(tone) && STOPPED.test(plain)) return false;
  const onset = ONSET.exec(plain)?.[0] ?? "";
  const rhyme = plain.slice(onset.length);
  // "gì", "gìn": the i of "gi" is the vowel itself.
  return joins(onset, rhyme) || (onset === "gi" && /^[mnp]?$/.test(rhyme));
}

/** Whether a folded word is a syllable without its marks: "nuong" is one (nướng), "nuogn" is none. */
export function isUnmarkedSyllable(folded: string): boolean {
  unmarked ??= new Set(
    ONSETS.flatMap((onset) =>
      RHYMES.filter((rhyme) => joins(onset, rhyme)).map((rhyme) => fold(onset + rhyme)),
    ),
  );
  return unmarked.has(folded) || /^gi[mnp]?$/.test(folded);
}

let unmarked: ReadonlySet<string> | undefined;

/** Whether spelling allows this rhyme behind this onset. */
export function joins(onset: string, rhyme: string): boolean {
  if (!RHYME_SET.has(rhyme)) return onset === "gi" && rhyme === "êc";
  if (rhyme === "oong") return /^[bđgtx]$/.test(onset);
  if (rhyme === "ooc") return /^[ms]$/.test(onset);
  switch (onset) {
    case "":
      return !/^(?:iê|y[^ê])/.test(rhyme);
    case "c":
    case "g":
    case "ng":
      return !/^[eêiy]/.test(rhyme);
    case "k":
    case "gh":
    case "ngh":
      return /^(?:[eêi]|y$)/.test(rhyme);
    case "gi":
      return !/^[iy]/.test(rhyme);
    case "qu":
      return /^(?:[aăâeêy]|i(?!ê|a)|ơ$|ôc$)/.test(rhyme) && !/^yê[mu]|^yêng/.test(rhyme);
    default:
      return !/^y./.test(rhyme);
  }
}
