import { MarketError } from "../errors/market-error";

/** What PostgreSQL's text cannot hold: NUL, and half a character. It would fail deep inside. */
const UNSTORABLE = /[\0\p{Cs}]/u;

/**
 * Characters that nobody sees: marks of direction, which turn around what stands beside them, spaces of no
 * width, control characters. A joiner stays where it makes one picture of two.
 */
const UNSEEN =
  /(?!\u200d)\p{Cf}|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|(?![\n\r\t])\p{Cc}/gu;

/**
 * A request's JSON body with its texts as people see them, so that a name of nothing but invisible
 * characters is an empty one. Passwords stay as they were typed. Throws `invalid_input` for a text that
 * cannot be kept.
 */
export function readableBody(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body ?? {}), (key, value: unknown) => {
    if (typeof value !== "string") {
      return value;
    }
    if (UNSTORABLE.test(value)) {
      throw new MarketError("invalid_input");
    }
    return key === "password" ? value : value.replace(UNSEEN, "");
  }) as unknown;
}
