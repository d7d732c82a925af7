import type { Document } from "@cho-lang/catalogue-search/types";

/** Keys that are kept: whole, or with only these keys of their own. */
type Keys = ReadonlyMap<string, Keys | "whole">;

/** What is wanted of documents. */
export interface Projection {
  /** The fields that hold it: "seller" for "seller.name". */
  readonly fields: readonly string[];
  readonly project: (document: Document) => Record<string, unknown>;
}

/**
 * Narrows documents to dotted paths as Medusa's `projectDocument` does, which takes every path apart again for every
 * document: some twentieth of what an answer costs.
 */
export function projection(paths: readonly string[]): Projection {
  const keys = keysOf(paths);
  return { fields: [...keys.keys()], project: (document) => pick(document, keys) };
}

function keysOf(paths: readonly string[]): Keys {
  const keys = new Map<string, Keys | "whole">();
  const inside = new Map<string, string[]>();
  for (const path of paths) {
    const point = path.indexOf(".");
    const key = point < 0 ? path : path.slice(0, point);
    if (point < 0) {
      keys.set(key, "whole");
    } else if (!keys.has(key)) {
      const rests = inside.get(key) ?? [];
      rests.push(path.slice(point + 1));
      inside.set(key, rests);
    }
  }
  for (const [key, rests] of inside) {
    if (!keys.has(key)) {
      keys.set(key, keysOf(rests));
    }
  }
  return keys;
}

function pick(source: Readonly<Record<string, unknown>>, keys: Keys): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [key, wanted] of keys) {
    const value = source[key];
    if (wanted === "whole") {
      if (value !== undefined) {
        picked[key] = value;
      }
    } else if (Array.isArray(value)) {
      picked[key] = value.map((entry) => pick(recordOf(entry), wanted));
    } else if (typeof value === "object" && value !== null) {
      picked[key] = pick(recordOf(value), wanted);
    }
  }
  return picked;
}

/** What has no keys has none that are wanted. */
function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
