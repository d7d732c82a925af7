/** Where people with a log-in work. */
type Door = "/ban-hang" | "/tinh" | "/tai-khoan";

/**
 * Where to go after logging in: a page of the door, whatever the address bar claimed.
 *
 * @param wanted e.g. "/ban-hang/don-hang/order_1?x=1"; other sites, other rooms, the login page itself
 *   and anything that a browser might read as another site give the door itself
 */
export function returnPath(wanted: unknown, door: Door = "/ban-hang"): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !isPlain(wanted)) {
    return door;
  }
  const url = parse(wanted);
  const inside =
    url !== null &&
    url.origin === BASE &&
    (url.pathname === door || url.pathname.startsWith(`${door}/`)) &&
    url.pathname !== `${door}/dang-nhap`;
  return inside ? `${url.pathname}${url.search}` : door;
}

const BASE = "http://door.invalid";

/** Browsers drop control characters and read a backslash as a slash: such a path is not what it seems. */
function isPlain(path: string): boolean {
  return !path.includes("\\") && [...path].every((character) => character >= " ");
}

function parse(path: string): URL | null {
  try {
    return new URL(path, BASE);
  } catch {
    return null;
  }
}
