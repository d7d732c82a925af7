import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";

const NAME = "table_refusal";
const SECONDS = 30;
/** Vietnamese letters come to nine signs each, and a cookie has room for four thousand. */
const LONGEST = 420;

/**
 * Keeps the market's words on a file until the next page, which the file's form leads to: in its address
 * anybody could put words into the market's mouth.
 *
 * @param page the path of the page, under which the form is posted too
 */
export async function rememberRefusal(page: string, text: string): Promise<void> {
  (await cookies()).set(NAME, text.slice(0, LONGEST), privateCookie(SECONDS, page));
}

/** What was wrong with the file that was just sent; null for nothing. */
export async function readRefusal(): Promise<string | null> {
  const text = (await cookies()).get(NAME)?.value;
  return text === undefined || text === "" ? null : text;
}

export async function forgetRefusal(page: string): Promise<void> {
  (await cookies()).set(NAME, "", privateCookie(0, page));
}
