import { slugify } from "@cho-lang/vietnamese-text/slugify";

/** "4011/QĐ-UBND" → "4011-qd-ubnd": the number as part of an address. */
export function certificateSlug(number: string): string {
  return slugify(number);
}

/** The page of a certificate's number. */
export function certificatePath(number: string): string {
  return `/chung-nhan/${certificateSlug(number)}`;
}
