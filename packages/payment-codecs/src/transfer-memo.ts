/** Crockford's base 32, of which the codes of orders are made. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE = /^CL[0-9A-HJKMNP-TV-Z]{6}$/;
/** The largest prime that two characters can tell. */
const PRIME = 1021;
const BASE = 32;
const MEMO_LENGTH = 10;

/**
 * Two characters for the six of a code: a sum with powers of 32, modulo a prime. Another character at one
 * place and two neighbours that changed places always give another sum.
 */
function checkOf(characters: string): string {
  let sum = 0;
  for (const character of characters) {
    sum = (sum * BASE + ALPHABET.indexOf(character)) % PRIME;
  }
  sum = (sum * BASE * BASE) % PRIME;
  return (ALPHABET[Math.floor(sum / BASE)] ?? "") + (ALPHABET[sum % BASE] ?? "");
}

/**
 * What a buyer writes beside the transfer for an order: its code and two check characters, ten capitals and
 * digits that every bank passes on, e.g. CL7K2M9Q and its check. Throws a `RangeError` for no code.
 */
export function transferMemo(code: string): string {
  if (!CODE.test(code)) {
    throw new RangeError(`No code of an order: ${JSON.stringify(code)}`);
  }
  return code + checkOf(code.slice(2));
}

/** As it was meant: the letters that the alphabet leaves out look like digits. */
function canonical(characters: string): string {
  return characters.replace(/O/g, "0").replace(/[IL]/g, "1");
}

/**
 * The codes of orders that the text of a transfer names, each once. Banks put words of their own before and
 * after, people put spaces and dots within; neither matters. A memo with a slip of the pen names nothing.
 */
export function codesInMemo(text: string): string[] {
  const letters = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const codes = new Set<string>();
  for (let at = letters.indexOf("CL"); at >= 0; at = letters.indexOf("CL", at + 1)) {
    const characters = canonical(letters.slice(at + 2, at + MEMO_LENGTH));
    const code = `CL${characters.slice(0, 6)}`;
    if (CODE.test(code) && checkOf(code.slice(2)) === characters.slice(6)) {
      codes.add(code);
    }
  }
  return [...codes];
}
