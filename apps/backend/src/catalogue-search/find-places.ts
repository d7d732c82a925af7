import { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import { SYNONYMS } from "@cho-lang/catalogue-search/synonyms";
import type { FieldPlan, IndexQuery, Reading } from "@cho-lang/catalogue-search/types";
import { COMMUNES, communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { communeNames } from "../search-documents/commune-names";
import type { SuggestionsAnswer } from "./search-answer";

interface Places {
  /** `whole`: its name was typed to the end. */
  communes: (SuggestionsAnswer["communes"][number] & { whole: boolean })[];
  groups: SuggestionsAnswer["groups"];
  readings: Record<"communes" | "groups", Reading["kind"]>;
}

const COMMUNES_SHOWN = 3;
const GROUPS_SHOWN = 2;

function searched(weight: number): FieldPlan {
  return { kind: "text", weight, filterable: false, sortable: false, facetable: false };
}

/** The province's communes, by their names of today and of before. */
const communes = new CatalogueIndex(
  { fields: { name: searched(4), old_names: searched(1) } },
  { synonyms: [] },
);
communes.put(
  COMMUNES.map(({ code, name }) => ({
    id: code,
    name,
    old_names: communeNames(code).commune_old_names,
  })),
);

/** The programme's groups, by their names and those of the sets in them. */
const groups = new CatalogueIndex(
  { fields: { name: searched(4), sets: searched(1) } },
  { synonyms: SYNONYMS },
);
groups.put(
  PRODUCT_GROUPS.map(({ id, slug, name }) => ({
    id: slug,
    name,
    sets: PRODUCT_SETS.filter(({ group }) => group === id).map((set) => set.name),
  })),
);

function query(q: string, take: number): IndexQuery {
  return {
    q,
    day: "",
    filter: null,
    order: [],
    skip: 0,
    take,
    facets: [],
    match: "last",
    typos: false,
    highlight: [],
    searchOn: null,
  };
}

interface Named {
  /** Ids of what is called by all the words that were typed: half a name is none. */
  ids: string[];
  reading: Reading;
}

function named(index: CatalogueIndex, q: string, take: number): Named {
  const { hits, reading } = index.search(query(q, take));
  return { ids: reading.kind === "partly" ? [] : hits.map(({ id }) => id), reading };
}

/** Whether a commune's name, with or without its kind of unit, is all that was read. */
function isWhole(name: string, { text }: Reading): boolean {
  const [whole, read] = [fold(name.toLowerCase()), fold(text.toLowerCase())];
  return whole === read || whole.replace(/^(?:xa|phuong|dac khu) /, "") === read;
}

/** Communes and product groups that are called what was typed so far. */
export function findPlaces(q: string): Places {
  const [ofCommunes, ofGroups] = [
    named(communes, q, COMMUNES_SHOWN),
    named(groups, q, GROUPS_SHOWN),
  ];
  return {
    communes: ofCommunes.ids.flatMap((id) => {
      const commune = communeByCode(id);
      if (!commune) return [];
      const { slug, name } = commune;
      return [{ code: id, slug, name, whole: isWhole(name, ofCommunes.reading) }];
    }),
    groups: ofGroups.ids.flatMap((id) => {
      return PRODUCT_GROUPS.filter(({ slug }) => slug === id).map(({ slug, name }) => ({
        slug,
        name,
      }));
    }),
    readings: { communes: ofCommunes.reading.kind, groups: ofGroups.reading.kind },
  };
}
