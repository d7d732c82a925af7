import { TOLD_CHANNELS, type ToldChannel } from "./return-channels";

/**
 * The most that one channel may bring in a month, in đồng: a thousand billion. All retail of the province
 * is some ten times that, so whoever types more has typed too many zeros.
 */
export const LARGEST_AMOUNT_VND = 1_000_000_000_000;

export type AmountProblem = "letters" | "negative" | "fraction" | "too_large";

/** The fields of the form: what each channel brought, and how many orders there were outside this market. */
export const TOLD_FIELDS = [...TOLD_CHANNELS, "orders"] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];

/**
 * What a seller typed into each field; a channel that is missing or empty brought nothing, orders that are
 * were not counted.
 */
export type ToldTexts = Readonly<Partial<Record<ToldField, string>>>;

const PLAIN = /^\d+$/;
/** "1.200.000" or "1,200,000", one kind of separator throughout. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/;
const FRACTION = /^\d+(?:[.,]\d+)+$/;

/**
 * An amount as people type it: blanks, thousands set apart by dots or commas and a closing đ, ₫, đồng or
 * VND are fine; nothing at all is 0. "5 triệu" is not guessed at.
 */
export function readAmount(text: string): number | AmountProblem {
  const bare = text
    .normalize("NFC")
    .replace(/\s/g, "")
    .replace(/(đồng|đ|₫|vnđ|vnd)$/iu, "");
  if (bare === "") return text.trim() === "" ? 0 : "letters";
  if (/^[-−–]\d/.test(bare)) return "negative";
  if (PLAIN.test(bare) || GROUPED.test(bare)) {
    const amount = Number(bare.replace(/[.,]/g, ""));
    return amount > LARGEST_AMOUNT_VND ? "too_large" : amount;
  }
  return FRACTION.test(bare) ? "fraction" : "letters";
}

export interface ReadTexts {
  amounts: Record<ToldChannel, number>;
  /** What is wrong with each channel; empty when the amounts may be used. */
  problems: Partial<Record<ToldChannel, AmountProblem>>;
}

/** Reads every channel that a seller tells; one with a problem counts as 0 meanwhile. */
export function readTexts(texts: ToldTexts): ReadTexts {
  const amounts: ReadTexts["amounts"] = {
    other_floors: 0,
    own_site: 0,
    chat: 0,
    phone: 0,
    counter: 0,
    wholesale: 0,
  };
  const problems: ReadTexts["problems"] = {};
  for (const channel of TOLD_CHANNELS) {
    const read = readAmount(texts[channel] ?? "");
    if (typeof read === "number") amounts[channel] = read;
    else problems[channel] = read;
  }
  return { amounts, problems };
}
