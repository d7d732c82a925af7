import { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import { SYNONYMS } from "@cho-lang/catalogue-search/synonyms";
import type {
  Document,
  Filter,
  IndexAnswer,
  IndexPlan,
  IndexQuery,
} from "@cho-lang/catalogue-search/types";
import { BoundedCache } from "./bounded-cache";
import type { FrontState } from "./front-engine";
import type { Change, Changes, StoredIndex } from "./document-store";

/** Answers kept: what is asked again before something changes is not worked out again. */
const KEPT_ANSWERS = 500;

/** One index in the memory of this process, as it was at `revision`. */
export class IndexReplica {
  readonly name: string;
  readonly epoch: number;
  readonly plan: IndexPlan;
  revision: number;
  /** How far another engine has followed the stored index, as of `revision`. */
  front: FrontState | null;
  /** False while the documents are being read for the first time. */
  whole = false;
  /** When it was last asked for, in milliseconds of the clock. */
  usedAt = Date.now();
  private readonly index: CatalogueIndex;
  /** Every document that ever was in the index, with the revision of its last change. */
  private readonly changes = new Map<string, Change>();
  private readonly answers = new BoundedCache<IndexAnswer>(KEPT_ANSWERS);

  constructor({ name, epoch, plan, front }: StoredIndex) {
    this.name = name;
    this.epoch = epoch;
    this.plan = plan;
    this.revision = epoch;
    this.front = front;
    this.index = new CatalogueIndex(plan, { synonyms: SYNONYMS });
  }

  /** Follows the stored index by what happened after `revision`. */
  apply({ rows, more, front }: Omit<Changes, "epoch">): void {
    this.front = front;
    const last = rows.at(-1);
    if (last) {
      for (const row of rows) {
        this.changes.set(row.document.id, row);
      }
      const [gone, here] = [rows.filter(isRemoved), rows.filter((row) => !row.removed)];
      this.index.remove(gone.map(({ document }) => document.id));
      this.index.put(here.map(({ document }) => document));
      this.revision = last.revision;
      this.answers.clear();
    }
    this.whole ||= !more;
  }

  search(query: IndexQuery): IndexAnswer {
    return this.answers.get(JSON.stringify(query), () => this.index.search(query));
  }

  /**
   * What changed after `revision`; null when that is not known, because the index was made or emptied
   * since, or has never been at that revision.
   */
  changesSince(revision: number): { put: string[]; removed: Document[] } | null {
    if (revision < this.epoch || revision > this.revision) {
      return null;
    }
    const rows = [...this.changes.values()].filter((change) => change.revision > revision);
    return {
      put: rows.flatMap(({ document, removed }) => (removed ? [] : [document.id])),
      removed: rows.filter(isRemoved).map(({ document }) => document),
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
}

function isRemoved({ removed }: Change): boolean {
  return removed;
}
