import { medusaHttp } from "./medusa-http";

/** Characters of paths that are looked for before all are forgotten. */
const MOST_CHARACTERS = 2_000_000;

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
  /** Who looks in place of a finder, and for how many characters it has looked. */
  const lookers = new WeakMap<Finder, { looker: Finder; characters: number }>();

  finders.add = function (route) {
    const known = routes.get(this) ?? [];
    known.push(route);
    routes.set(this, known);
    lookers.delete(this);
  };
  finders.find = function (path, method) {
    let found = lookers.get(this);
    if (!found || found.characters > MOST_CHARACTERS) {
      const looker = new RoutesFinder();
      for (const route of routes.get(this) ?? []) add.call(looker, route);
      found = { looker, characters: 0 };
      lookers.set(this, found);
    }
    found.characters += path.length;
    return find.call(found.looker, path, method);
  };
}
