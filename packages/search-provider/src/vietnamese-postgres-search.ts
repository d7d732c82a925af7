import type { IndexPlan } from "@cho-lang/catalogue-search/types";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter } from "@medusajs/framework/utils";
import { amongIds } from "./among-ids";
import { DocumentStore } from "./document-store";
import { FrontDesk } from "./front-desk";
import type { IndexReplica } from "./index-replica";
import { ownOptions } from "./own-options";
import { PROVIDER } from "./provider-name";
import { requireHoldable } from "./refusals";
import { replicaOf, Replicas } from "./replicas";
import { tellOf, type ProviderOptions, type Surroundings } from "./surroundings";
import { toFilter } from "./to-filter";
import { toIndexPlan } from "./to-index-plan";
import { toIndexQuery } from "./to-index-query";
import { toSearchResult } from "./to-search-result";
import { withDocuments } from "./with-documents";

type Query = SearchTypes.ProviderSearchQuery;
type Index = SearchTypes.ResolvedSearchIndexDefinition;

/**
 * Search Module provider for Vietnamese: the documents live in PostgreSQL, each process answers from a copy
 * in its memory that it brings up to date with one statement before it answers. Every write is done
 * when its promise resolves, and every search that begins after that sees it, in whichever process. A query
 * can have the options of `own-options.ts` under the provider's name.
 *
 * With another engine in front, texts are answered by that while it is there and has followed every write;
 * the market notices nothing when it is not.
 */
export class VietnamesePostgresSearch extends AbstractSearchProviderService {
  static override identifier = PROVIDER;
  private readonly store: DocumentStore;
  private readonly replicas: Replicas;
  private readonly front: FrontDesk | null;
  private readonly plans = new WeakMap<object, IndexPlan>();
  /** What was last said of each index, by its physical name: to feed another engine one must know it. */
  private readonly definitions = new Map<string, Index>();

  // The surroundings are read by name only: Medusa's hold more, and fail when asked for what they lack.
  constructor(surroundings: Surroundings, { front }: ProviderOptions = {}) {
    super();
    this.store = new DocumentStore(surroundings.manager);
    this.replicas = new Replicas(this.store);
    this.front = front ? new FrontDesk(front, this.store, tellOf(front.name, surroundings)) : null;
  }

  override async search(query: Query): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query]);
    return result as SearchTypes.SearchResult;
  }

  /** All of them on one state of the documents. */
  override async searchMany(queries: Query[]): Promise<SearchTypes.SearchResult[]> {
    const wanted = queries.map(({ index }) => ({
      name: index.physical_name,
      plan: this.planOf(index),
    }));
    const replicas = await this.replicas.fresh(wanted, asOf(queries));
    return Promise.all(queries.map((query) => this.answer(query, replicas)));
  }

  override async upsertIndex({ index }: { index: Index }): Promise<SearchTypes.SearchTask> {
    const plan = toIndexPlan(index);
    requireHoldable(plan);
    await this.store.createIndex(index.physical_name, plan);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const front = await this.store.dropIndex(index);
    if (front) {
      this.front?.drop(front);
    }
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await this.store.listIndexes();
    return indexes.map(({ documents, ...index }) => ({
      ...index,
      provider: PROVIDER,
      document_count: documents,
    }));
  }

  override async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string;
    definition?: Index;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    await this.store.put(index, documents);
    if (definition) {
      this.definitions.set(index, { ...definition, physical_name: index });
    }
    this.feed(index);
    return done(index);
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const ids = extractPrimaryKeyFilter(filters, { primary_key: "id" });
    await this.store.remove(index, ids ?? (await this.idsOf(index, filters)));
    this.feed(index);
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.store.clearIndex(index);
    return done(index);
  }

  /** The definition of this process, which may be newer or older than the one the index was made with. */
  private planOf(index: Index): IndexPlan {
    const plan = this.plans.get(index.fields) ?? toIndexPlan(index);
    this.plans.set(index.fields, plan);
    return plan;
  }

  private async answer(
    query: Query,
    replicas: Map<string, IndexReplica>,
  ): Promise<SearchTypes.SearchResult> {
    const replica = replicaOf(replicas, query.index.physical_name);
    const asked = toIndexQuery(query, replica.plan, vietnamDay(new Date()));
    const { changed_since } = ownOptions(query);
    if (this.front && asked.q !== "" && changed_since === undefined && !asked.literally) {
      this.definitions.set(replica.name, query.index);
      const result = await this.front.search(query, replica);
      if (result) {
        const { revision } = this.replicas;
        const found = amongIds(
          result.hits.map(({ id }) => id),
          null,
        );
        const documents = await replica.documents(found, asked.day);
        return withDocuments(result, documents, query, revision);
      }
    }
    // What the answer is of: later ones may be known by the time it comes.
    const { revision } = this.replicas;
    const { revision: last_change } = replica;
    const { removed, ...answer } = await replica.search({
      query: asked,
      paths: query.attributes_to_retrieve,
      changedSince: changed_since ?? null,
    });
    return toSearchResult(answer, query, {
      revision,
      last_change,
      ...(removed ? { removed } : {}),
    });
  }

  /** Lets another engine follow a write; nobody waits for it, as it only answers when it has. */
  private feed(index: string): void {
    const definition = this.definitions.get(index);
    if (definition) {
      this.front?.feed(definition);
    }
  }

  private async idsOf(index: string, filters: SearchTypes.SearchFilters): Promise<string[]> {
    const replica = replicaOf(await this.replicas.fresh([{ name: index }]), index);
    const filter = toFilter(filters, replica.plan);
    const day = vietnamDay(new Date());
    return (await replica.documents(filter, day)).map(({ id }) => id);
  }
}

/** The revision that answers to all of these may be as old as; undefined when one must be new. */
function asOf(queries: readonly Query[]): number | undefined {
  const revisions = queries.map((query) => ownOptions(query).as_of);
  return revisions.every((revision) => revision !== undefined) ? Math.max(...revisions) : undefined;
}

/** A write that is done: nothing is left to wait for. */
function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" };
}
