import { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import { SYNONYMS } from "@cho-lang/catalogue-search/synonyms";
import type {
  Document,
  Filter,
  IndexAnswer,
  IndexHit,
  IndexPlan,
  IndexQuery,
} from "@cho-lang/catalogue-search/types";
import { amongIds } from "./among-ids";
import { BoundedCache } from "./bounded-cache";
import type { Change } from "./document-store";
import { projection, type Projection } from "./projection";

/** Ways to narrow documents that are remembered: there is one for every kind of list that is shown somewhere. */
const KEPT_PROJECTIONS = 32;

/** A search, with what the asker wants to see of it. */
export interface HeldQuestion {
  query: IndexQuery;
  /** What the documents come with, as dotted paths; null for all of them. */
  paths: readonly string[] | null;
  /** Only documents written after this revision are searched, where that can be told. */
  changedSince: number | null;
}

/** A document narrowed to what was asked for. */
export type HeldHit = Omit<IndexHit, "document"> & {
  document: Readonly<Record<string, unknown>>;
};

export interface HeldAnswer extends Omit<IndexAnswer, "hits"> {
  hits: readonly HeldHit[];
  /** Documents that went since the revision that was asked about; missing where it cannot be told. */
  removed?: readonly Document[];
}

/** One index in memory with the revision of every document, as far as it was told. */
export class HeldIndex {
  private revision: number;
  private readonly index: CatalogueIndex;
  /** Every document that ever was in the index, with the revision of its last change. */
  private readonly changes = new Map<string, Change>();

  private readonly projections = new BoundedCache<Projection>(KEPT_PROJECTIONS);

  /** @param epoch the revision at which the index was created or last emptied. */
  constructor(
    plan: IndexPlan,
    private readonly epoch: number,
  ) {
    this.revision = epoch;
    this.index = new CatalogueIndex(plan, { synonyms: SYNONYMS });
  }

  /** Takes in what happened after the last change that is known, in order. */
  apply(rows: readonly Change[]): void {
    for (const row of rows) {
      this.changes.set(row.document.id, row);
    }
    const [gone, here] = [rows.filter(isRemoved), rows.filter((row) => !row.removed)];
    this.index.remove(gone.map(({ document }) => document.id));
    this.index.put(here.map(({ document }) => document));
    this.revision = rows.at(-1)?.revision ?? this.revision;
  }

  /** @throws InvalidQuery for what the plan does not allow. */
  search({ query, paths, changedSince }: HeldQuestion): HeldAnswer {
    const changes = changedSince === null ? null : this.changesSince(changedSince);
    const filter = changes ? amongIds(changes.put, query.filter) : query.filter;
    const wanted = paths && this.projections.get(paths.join(), () => projection(paths));
    const fields = wanted ? { fields: wanted.fields } : {};
    const answer = this.index.search({ ...query, filter, ...fields });
    return {
      ...answer,
      // Before they are handed to another thread: most of a document is not wanted there.
      hits: wanted ? narrowed(answer.hits, wanted) : answer.hits,
      ...(changes ? { removed: changes.removed } : {}),
    };
  }

  /** All documents that pass a filter on `day`, with their values of that day. */
  documents(filter: Filter | null, day: string): Document[] {
    const all: IndexQuery = {
      q: "",
      day,
      filter,
      order: [],
      skip: 0,
      take: this.index.size,
      facets: [],
      match: "all",
      typos: false,
      highlight: [],
      searchOn: null,
    };
    return this.index.search(all).hits.map(({ document }) => document);
  }

  /** Null when it is not known, because the index was made or emptied since, or was never at that revision. */
  private changesSince(revision: number): { put: string[]; removed: Document[] } | null {
    if (revision < this.epoch || revision > this.revision) {
      return null;
    }
    const rows = [...this.changes.values()].filter((change) => change.revision > revision);
    return {
      put: rows.flatMap(({ document, removed }) => (removed ? [] : [document.id])),
      removed: rows.filter(isRemoved).map(({ document }) => document),
    };
  }
}

function narrowed(hits: readonly IndexHit[], { project }: Projection): HeldHit[] {
  return hits.map((hit) => ({ ...hit, document: project(hit.document) }));
}

function isRemoved({ removed }: Change): boolean {
  return removed;
}
