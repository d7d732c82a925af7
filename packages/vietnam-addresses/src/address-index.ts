import {
  addressDatabase,
  type AddressDatabase,
  type FormerUnit,
  type Unit,
} from "./address-database";
import { PROVINCES } from "./provinces";
import { splitKind } from "./unit-kind";
import { keyOf, markedKeyOf } from "./words-of";

/** A district or province name behind a commune in an address. */
export interface ContextName {
  readonly key: string;
  readonly kind: string;
}

/** One name under which a commune, or all communes of a former district or a province, can be found. */
export interface Entry {
  readonly level: "commune" | "district" | "province";
  readonly key: string;
  readonly markedKey: string;
  /** Folded kind: "xa", "thanh pho". */
  readonly kind: string;
  /** Null for a name of today, else the former name in full: "Xã Đồng Rui, Huyện Tiên Yên". */
  readonly via: string | null;
  readonly units: readonly Unit[];
  readonly districts: readonly ContextName[];
  readonly provinces: readonly ContextName[];
}

export interface AddressIndex {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** All keys, sorted: names that begin alike stand together. */
  readonly sortedKeys: readonly string[];
}

/** What people write for a city besides its name. */
const CITY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "01": ["hn"],
  "31": ["hp"],
  "46": ["thua thien hue"],
  "48": ["dn"],
  "79": ["hcm", "sai gon", "sg", "tphcm", "tp hcm"],
  "22": ["qn"],
};

/** Other spellings of a name, by its folded form: what people write who have always lived there. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "hong gai": ["hòn gai", "hòn gay"],
};

let built: AddressIndex | null = null;

/** The index over `addressDatabase`, built at the first call (some tenths of a second) and kept. */
export function addressIndex(): AddressIndex {
  built ??= build(addressDatabase());
  return built;
}

function build(database: AddressDatabase): AddressIndex {
  const formerBySuccessor = groupBy(database.former, (former) => former.successor.code);
  const entries = [
    ...[...database.units.values()].map((unit) =>
      currentEntry(unit, formerBySuccessor.get(unit.code) ?? []),
    ),
    ...formerEntries(database.former),
    ...districtEntries(database.former),
    ...provinceEntries(database),
  ];
  const byKey = groupBy(entries.flatMap(withSpellings), (entry) => entry.key);
  return { byKey, sortedKeys: [...byKey.keys()].sort() };
}

function withSpellings(entry: Entry): Entry[] {
  const others = SPELLINGS[entry.key] ?? [];
  return [
    entry,
    ...others.map((name) => ({ ...entry, key: keyOf(name), markedKey: markedKeyOf(name) })),
  ];
}

function currentEntry(unit: Unit, former: readonly FormerUnit[]): Entry {
  return {
    ...named("commune", unit.name),
    via: null,
    units: [unit],
    districts: contexts(former.map(({ district }) => district)),
    provinces: [...contexts(former.map(({ province }) => province)), ...provinceContexts(unit)],
  };
}

function formerEntries(former: readonly FormerUnit[]): Entry[] {
  const groups = groupBy(former, (row) => `${row.name}|${row.district}|${row.province}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    return {
      ...named("commune", first.name),
      via: `${first.name}, ${first.district}`,
      units: distinctUnits(rows),
      districts: contexts([first.district]),
      provinces: [...contexts([first.province]), ...provinceContexts(first.successor)],
    };
  });
}

function districtEntries(former: readonly FormerUnit[]): Entry[] {
  const groups = groupBy(former, (row) => `${row.district}|${row.province}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    return {
      ...named("district", first.district),
      via: first.district,
      units: distinctUnits(rows),
      districts: [],
      provinces: [...contexts([first.province]), ...provinceContexts(first.successor)],
    };
  });
}

function provinceEntries({ units, former }: AddressDatabase): Entry[] {
  const current = groupBy([...units.values()], (unit) => unit.province_code);
  const today = PROVINCES.flatMap(({ code, full_name }) => {
    const entry: Entry = {
      ...named("province", full_name),
      via: null,
      units: current.get(code) ?? [],
      districts: [],
      provinces: [],
    };
    const aliases = (CITY_ALIASES[code] ?? []).map((key) => ({ ...entry, key, markedKey: key }));
    return [entry, ...aliases];
  });
  const names = new Set(PROVINCES.map(({ full_name }) => full_name));
  const groups = groupBy(former, (row) => row.province);
  const past = [...groups].flatMap(([name, rows]): Entry[] => {
    if (names.has(name)) return [];
    const units = distinctUnits(rows);
    return [{ ...named("province", name), via: name, units, districts: [], provinces: [] }];
  });
  return [...today, ...past];
}

function provinceContexts(unit: Unit): ContextName[] {
  const province = PROVINCES.find(({ code }) => code === unit.province_code);
  if (!province) return [];
  const aliases = (CITY_ALIASES[province.code] ?? []).map((key) => ({ key, kind: "" }));
  return [...contexts([province.full_name]), ...aliases];
}

function named(
  level: Entry["level"],
  name: string,
): Pick<Entry, "level" | "key" | "markedKey" | "kind"> {
  const { kind, bare } = splitKind(name);
  return { level, key: keyOf(bare), markedKey: markedKeyOf(bare), kind: keyOf(kind) };
}

/** Districts and provinces recur in thousands of rows: each name is read once. */
const contextByName = new Map<string, ContextName>();

function contexts(names: readonly string[]): ContextName[] {
  return [...new Set(names)].map((name) => {
    const known = contextByName.get(name);
    if (known) return known;
    const { kind, bare } = splitKind(name);
    const context = { key: keyOf(bare), kind: keyOf(kind) };
    contextByName.set(name, context);
    return context;
  });
}

function distinctUnits(rows: readonly FormerUnit[]): Unit[] {
  return [...new Map(rows.map(({ successor }) => [successor.code, successor])).values()];
}

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
