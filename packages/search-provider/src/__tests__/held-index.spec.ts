import type { IndexPlan, IndexQuery } from "@cho-lang/catalogue-search/types";
import { HeldIndex } from "../held-index";

const TEXT = {
  kind: "text",
  weight: 1,
  filterable: false,
  sortable: false,
  facetable: false,
} as const;
const KEYWORD = { ...TEXT, kind: "keyword", weight: null, filterable: true } as const;
const PLAN: IndexPlan = { fields: { id: KEYWORD, title: TEXT, seller: KEYWORD } };
const ALL: IndexQuery = {
  q: "",
  day: "2026-11-26",
  filter: null,
  order: [],
  skip: 0,
  take: 10,
  facets: [],
  match: "all",
  typos: false,
  highlight: [],
  searchOn: null,
};

function change(revision: number, id: string, removed = false) {
  const image = { name: `${id}-1`, alt: "Mực" };
  return { revision, removed, document: { id, title: `Mực ${id}`, seller: "htx", image } };
}

/** Made at revision 10, with two documents, of which one was removed later. */
function aHeldIndex(): HeldIndex {
  const index = new HeldIndex(PLAN, 10);
  index.apply([change(11, "a"), change(12, "b")]);
  index.apply([change(13, "b", true), change(14, "c")]);
  return index;
}

const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id).sort();

describe("HeldIndex", () => {
  it("holds what was put and not removed since, and shows no more of it than is asked for", () => {
    const index = aHeldIndex();
    const paths = ["title", "image.name"];
    const { hits } = index.search({ query: ALL, paths, changedSince: null });
    expect(ids(hits)).toEqual(["a", "c"]);
    expect(hits[0]?.document).toEqual({ title: "Mực a", image: { name: "a-1" } });
    const whole = index.search({ query: { ...ALL, q: "mực" }, paths: null, changedSince: null });
    expect(whole.hits[0]?.document).toMatchObject({ seller: "htx" });
    expect(ids(index.documents({ field: "id", op: "eq", value: "c" }, ALL.day))).toEqual(["c"]);
  });

  it("searches only what changed since a revision, and names what went", () => {
    const answer = aHeldIndex().search({ query: ALL, paths: null, changedSince: 12 });
    expect(ids(answer.hits)).toEqual(["c"]);
    expect(ids(answer.removed ?? [])).toEqual(["b"]);
  });

  it.each([9, 15])("searches all where it cannot tell: since revision %i", (changedSince) => {
    const answer = aHeldIndex().search({ query: ALL, paths: null, changedSince });
    expect(ids(answer.hits)).toEqual(["a", "c"]);
    expect(answer).not.toHaveProperty("removed");
  });
});
