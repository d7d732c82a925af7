import { COMMUNES } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { loadGold } from "@cho-lang/search-quality/load-gold";
import { TYPING_MODES } from "@cho-lang/search-quality/typing-modes";
import { seededRandom, shuffled } from "./random";

const SEED = 20_260_703;
const BROWSED = 6_000;
const POPULAR = 300;
const ASKED = 20_000;
const SORTS = [
  "relevance",
  "cheapest",
  "dearest",
  "unit_price",
  "newest",
  "best_selling",
  "best_rated",
];
/** The page sizes of Medusa's own listing, so that both carry as many products. */
const TAKE = 12;

type Draw = () => number;

/** A path to GET, or to POST a JSON body to. */
export interface Ask {
  path: string;
  body?: string;
}

/** One kind of question, in the order in which they are asked. */
export interface Questions {
  name: string;
  asks: Ask[];
  /** Whether the same is asked again and again. */
  repeats: boolean;
}

function pick<Item>(items: readonly Item[], draw: Draw): Item {
  return items[Math.floor(draw() * items.length)] as Item;
}

/** One choice of a shopper, as a query string has it. */
function choice(draw: Draw): [string, string] {
  const choices: (() => [string, string])[] = [
    () => ["group", pick(PRODUCT_GROUPS, draw).slug],
    () => ["commune", pick(COMMUNES, draw).code],
    () => ["stars", pick(["3", "4"], draw)],
    () => ["price_max", String(50_000 * (1 + Math.floor(draw() * 10)))],
    () => ["storage", pick(["ambient", "chilled", "frozen"], draw)],
    () => ["in_stock", "1"],
    () => ["in_season", "1"],
  ];
  return pick(choices, draw)();
}

function search(parameters: Map<string, string>): string {
  return `/open-data/search?${new URLSearchParams([...parameters, ["take", String(TAKE)]]).toString()}`;
}

/** Lists without a word typed: up to three choices, an order, one of the first pages. */
function browsing(draw: Draw): string[] {
  const paths = new Set<string>();
  while (paths.size < BROWSED) {
    const choices = Array.from({ length: Math.floor(draw() * 4) }, () => choice(draw));
    const parameters = new Map([...choices, ["sort", pick(SORTS, draw)] as const]);
    paths.add(search(parameters.set("page", String(1 + Math.floor(draw() * 5)))));
  }
  return [...paths];
}

/** Every query of the published gold set in every way of typing it. */
function typedTexts(): string[] {
  const texts = loadGold().flatMap(({ text }) => TYPING_MODES.map(({ type }) => type(text)));
  return [...new Set(texts)];
}

/** Every second with a choice. */
function searching(draw: Draw): string[] {
  return typedTexts().map((q) => {
    const chosen = draw() < 0.5 ? [choice(draw)] : [];
    return search(new Map([["q", q], ...chosen]));
  });
}

/** What stands in the search box after each letter of a query, from the second on. */
function typing(): string[] {
  const texts = loadGold().flatMap(({ text }) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(0, at + 2).trim()),
  );
  return [...new Set(texts)].map(
    (q) => `/open-data/suggestions?${new URLSearchParams({ q }).toString()}`,
  );
}

/** The first few hundred asked again and again, the first one most (Zipf's law). */
function popular(paths: readonly string[], draw: Draw): string[] {
  const known = paths.slice(0, POPULAR);
  const total = known.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
  return Array.from({ length: ASKED }, () => {
    let rest = draw() * total;
    const rank = known.findIndex((_, at) => (rest -= 1 / (at + 1)) < 0);
    return known[Math.max(0, rank)] as string;
  });
}

/**
 * What the catalogue is asked. "all different" never asks the same twice within more questions than any
 * cache keeps, so each is worked out; "popular" is how people ask, so most were asked before.
 */
export function catalogueQuestions(): Questions[] {
  const draw = seededRandom(SEED);
  const kinds = { list: browsing(draw), search: searching(draw), suggestions: typing() };
  return Object.entries(kinds).flatMap(([name, paths]) => {
    const mixed = shuffled(paths, draw);
    const asks = (all: string[]): Ask[] => all.map((path) => ({ path }));
    return [
      { name: `${name}, all different`, asks: asks(mixed), repeats: false },
      { name: `${name}, popular`, asks: asks(popular(mixed, draw)), repeats: true },
    ];
  });
}

/** The same texts through Medusa's own search route, which wants a publishable key. */
export function storeSearchQuestions(): Questions {
  const asks = shuffled(typedTexts(), seededRandom(SEED)).map((q) => ({
    path: "/store/search",
    body: JSON.stringify({ entity: "product", filters: { q }, pagination: { take: TAKE } }),
  }));
  return { name: "POST /store/search", asks, repeats: false };
}
