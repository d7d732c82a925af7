import { z } from "@medusajs/framework/zod";

/** Most letters of what somebody says to somebody else. */
const MOST_LETTERS = 1_000;

/** What somebody typed: of one spelling, with plain ends of lines. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}

/** Words that may be left out, at most 1,000 letters; null for none. */
export const optionalWords = z
  .string()
  .max(MOST_LETTERS * 4)
  .transform(plain)
  .refine((text) => [...text].length <= MOST_LETTERS, {
    message: `Dài quá ${String(MOST_LETTERS)} chữ.`,
  })
  .transform((text) => (text === "" ? null : text))
  .nullable()
  .default(null);

/** Words that have to be there, at most 1,000 letters. @param missing what is said when they are not */
export function words(missing: string) {
  return z
    .string(missing)
    .max(MOST_LETTERS * 4)
    .transform(plain)
    .refine((text) => text !== "", { message: missing })
    .refine((text) => [...text].length <= MOST_LETTERS, {
      message: `Dài quá ${String(MOST_LETTERS)} chữ.`,
    });
}
