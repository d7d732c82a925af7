/**
 * Whether the path of a request's address can be read as text: every percent sign stands before two
 * hexadecimal digits, and the bytes are UTF-8. Next answers other addresses with a bare status 500.
 *
 * @param {string} address as in the request line, e.g. "/xa/hai-lang?q=1"
 * @returns {boolean}
 */
export function isReadableAddress(address) {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
