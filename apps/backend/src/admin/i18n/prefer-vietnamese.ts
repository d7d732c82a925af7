const LANGUAGE_KEY = "lng";

/**
 * Makes Vietnamese the panel's language for a person who has never chosen one. Medusa's panel looks for
 * its choice in a cookie, then in the local storage, both named `lng`, and else falls back to English;
 * it reads them when it starts, after the texts of this folder have been loaded.
 */
export function preferVietnamese(): void {
  const chosen =
    document.cookie.split("; ").some((cookie) => cookie.startsWith(`${LANGUAGE_KEY}=`)) ||
    localStorage.getItem(LANGUAGE_KEY) !== null;
  if (!chosen) {
    localStorage.setItem(LANGUAGE_KEY, "vi");
  }
}
