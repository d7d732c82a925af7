import { z } from "@medusajs/framework/zod";

const MOST_CHARACTERS = 200;
const MOST_WORDS = 20;
const TEXT = `Từ tìm kiếm dài quá ${MOST_CHARACTERS} ký tự hoặc ${MOST_WORDS} từ.`;

/** What a person typed to search for: composed characters, single spaces; empty for everything. */
export const searchText = z
  .string()
  // Before it is composed: marks without a letter to sit on do not become fewer.
  .max(5 * MOST_CHARACTERS, TEXT)
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((text) => text.length <= MOST_CHARACTERS && text.split(" ").length <= MOST_WORDS, TEXT)
  .default("");
