import { medusaHttp } from "./medusa-http";

/** Bytes that may be kept of paths before all are forgotten; routes are made ready anew then, in some milliseconds. */
const MOST_BYTES = 4_000_000;
/** What is kept of a path besides its characters. */
const ENTRY_BYTES = 60;

interface Finder {
  add: (route: unknown) => void;
  find: (path: string, method: string) => unknown;
}

/**
 * Lets Medusa forget now and then for which paths it has looked among its routes. It keeps every path that it was ever
 * asked for, so whoever asks for ever new ones fills the memory of the process. To be called once, before
 * Medusa loads its routes.
 */
export function forgetPaths(): void {
  const { RoutesFinder } = medusaHttp<{ RoutesFinder: new () => Finder }>("./routes-finder");
  const finders = RoutesFinder.prototype as Finder;
  const { add, find } = finders;
  const routes = new WeakMap<Finder, unknown[]>();
  /** Who looks in place of a finder, and how much it may have kept. */
  const lookers = new WeakMap<Finder, { looker: Finder; bytes: number }>();

  finders.add = function (route) {
    const known = routes.get(this) ?? [];
    known.push(route);
    routes.set(this, known);
    lookers.delete(this);
  };
  finders.find = function (path, method) {
    let found = lookers.get(this);
    if (!found || found.bytes > MOST_BYTES) {
      const looker = new RoutesFinder();
      for (const route of routes.get(this) ?? []) add.call(looker, route);
      found = { looker, bytes: 0 };
      lookers.set(this, found);
    }
    found.bytes += path.length + ENTRY_BYTES;
    return find.call(found.looker, path, method);
  };
}
