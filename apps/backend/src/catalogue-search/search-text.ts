import { z } from "@medusajs/framework/zod";
import { LONGEST_TEXT } from "./question-limits";
import type { QuestionText } from "./question-texts";

const MOST_CHARACTERS = LONGEST_TEXT.characters;
const MOST_WORDS = LONGEST_TEXT.words;
const TEXT: QuestionText = "text";

/** What a person typed to search for: composed characters, single spaces; empty for everything. */
export const searchText = z
  .string()
  // Before it is composed: marks without a letter to sit on do not become fewer.
  .max(5 * MOST_CHARACTERS, TEXT)
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((text) => text.length <= MOST_CHARACTERS && text.split(" ").length <= MOST_WORDS, TEXT)
  .default("");
