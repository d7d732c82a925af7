import type { Document } from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";

type Index = SearchTypes.ResolvedSearchIndexDefinition;

/**
 * Another search engine that answers texts in front of the documents in PostgreSQL, as long as it is there.
 * It is fed from them and may lose everything. All methods reject when it cannot be reached; writes resolve
 * when they can be found.
 */
export interface FrontEngine {
  /** Which engine where, e.g. its address: this is what people are told. */
  readonly name: string;
  /** Changes with everything that decides what it holds of a document: another edition is filled anew. */
  readonly edition: string;
  /** True when it has an index of this name, whatever is in it. */
  holds(name: string): Promise<boolean>;
  /** Makes an empty index; of every index that is handed over, the physical name is its name there. */
  create(index: Index): Promise<void>;
  /** `day` in Việt Nam: of it are the values that depend on the day. */
  put(index: Index, documents: readonly Document[], day: string): Promise<void>;
  remove(index: Index, ids: readonly string[]): Promise<void>;
  /** Removes the index of this name, if it is there. */
  drop(name: string): Promise<void>;
  /** Null for a question that this engine cannot answer as it is asked. Of the hits only ids, scores and marks count. */
  search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult | null>;
}

/** How far an engine has followed an index. */
export interface FrontState {
  /** The index's name there: each filling has one of its own, so that markets can share a server. */
  held: string;
  /** The engine's name and edition. */
  engine: string;
  epoch: number;
  revision: number;
  /** Day of the values that depend on the day. */
  day: string;
}
