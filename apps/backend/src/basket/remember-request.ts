/** Requests that a line remembers: more than a shopper can have under way for one kind of goods. */
const MOST = 30;

/** The requests that added to a line, with one more at the end; the oldest are forgotten. */
export function rememberRequest(ids: readonly string[] = [], id: string | null): string[] {
  return id === null ? [...ids] : [...ids, id].slice(-MOST);
}
