import { createHash } from "node:crypto";
import { SYNONYMS } from "@cho-lang/catalogue-search/synonyms";
import type { Document } from "@cho-lang/catalogue-search/types";
import type { FrontEngine } from "@cho-lang/search-provider/front-engine";
import { toIndexPlan } from "@cho-lang/search-provider/to-index-plan";
import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import { isRefusal } from "./is-refusal";
import { markedDocument } from "./marked-document";
import { markedIndex } from "./marked-index";
import { markedQueries } from "./marked-queries";
import { showFound } from "./show-found";

type Index = SearchTypes.ResolvedSearchIndexDefinition;
type Query = SearchTypes.ProviderSearchQuery;

/** A person waits for an answer, so PostgreSQL takes over soon; nobody waits for a write. */
const ANSWER_MILLISECONDS = 1_000;
const WRITE_MILLISECONDS = 10_000;
const POLL_MILLISECONDS = 20;
/** To be raised when documents are to be written to Meilisearch in another form. */
const FORM = 1;

/**
 * Meilisearch, by the provider of its Medusa plugin. That one makes the settings, filters, facets and queries;
 * what it cannot do is done around it: it folds all marks away, so each document gets one more field by
 * which they can be told, and it takes a query's words as they are, so they are read here.
 */
export class MeilisearchEngine implements FrontEngine {
  readonly edition = createHash("sha256")
    .update(JSON.stringify([FORM, SYNONYMS]))
    .digest("hex");
  private readonly answering: MeilisearchSearchProviderService;
  private readonly writing: MeilisearchSearchProviderService;

  /** `name` is the server's address. Nothing is asked of it yet. */
  constructor(
    readonly name: string,
    apiKey: string | undefined,
  ) {
    const within = (timeout: number) =>
      new MeilisearchSearchProviderService(
        {},
        {
          config: { host: name, timeout, ...(apiKey ? { apiKey } : {}) },
          task_polling_interval_ms: POLL_MILLISECONDS,
        },
      );
    this.answering = within(ANSWER_MILLISECONDS);
    this.writing = within(WRITE_MILLISECONDS);
  }

  async holds(name: string): Promise<boolean> {
    return (await this.writing.listIndexes()).some((index) => index.name === name);
  }

  async create(index: Index): Promise<void> {
    await this.done(this.writing.upsertIndex({ index: markedIndex(index, SYNONYMS) }));
  }

  async put(index: Index, documents: readonly Document[], day: string): Promise<void> {
    const plan = toIndexPlan(index);
    const marked = documents.map((document) => markedDocument(document, plan, SYNONYMS, day));
    await this.done(
      this.writing.upsertDocuments({ index: index.physical_name, documents: marked }),
    );
  }

  async remove(index: Index, ids: readonly string[]): Promise<void> {
    const filters = { id: [...ids] };
    await this.done(this.writing.deleteDocuments({ index: index.physical_name, filters }));
  }

  async drop(name: string): Promise<void> {
    if (await this.holds(name)) {
      await this.done(this.writing.deleteIndex({ index: name }));
    }
  }

  async search(query: Query): Promise<SearchTypes.SearchResult | null> {
    const attempts = markedQueries({ ...query, index: markedIndex(query.index, SYNONYMS) });
    if (!attempts) {
      return null;
    }
    try {
      // As in our own engine a query means the same whatever is chosen besides, so it is read without filters.
      const tried = await this.answering.searchMany(
        attempts.map((attempt) => probe(attempt.query)),
      );
      const found = attempts.find((_, index) => tried[index]?.hits.length);
      const chosen = found ?? attempts.at(-1);
      if (!chosen) {
        return null;
      }
      const result = await this.answering.search(chosen.query);
      return {
        ...result,
        hits: result.hits.map((hit) => shown(hit, query)),
        provider_metadata: {
          reading: found ? found.reading : { ...chosen.reading, kind: "nothing" },
        },
      };
    } catch (error) {
      if (isRefusal(error)) {
        return null;
      }
      throw error;
    }
  }

  private async done(writing: Promise<SearchTypes.SearchTask>): Promise<void> {
    const { status, error } = await this.writing.waitForTask(await writing);
    if (status !== "succeeded") {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error?.message ?? status);
    }
  }
}

/** Whether a query finds anything at all. */
function probe({ index, q, search_options }: Query): Query {
  const { match_strategy } = search_options ?? {};
  return {
    index,
    q,
    attributes_to_retrieve: ["id"],
    pagination: { take: 1 },
    search_options: { match_strategy, count: "none" },
  };
}

/** A hit as it may be shown: Meilisearch escapes nothing. */
function shown(hit: SearchTypes.SearchHit, { search_options }: Query): SearchTypes.SearchHit {
  const asked = search_options?.highlight;
  if (!hit.highlights || typeof asked !== "object") {
    return hit;
  }
  const tags = { pre: asked.pre_tag ?? "<mark>", post: asked.post_tag ?? "</mark>" };
  const highlights = Object.entries(hit.highlights).map(([field, texts]) => [
    field,
    texts.map((text) => showFound(text, tags)),
  ]);
  return { ...hit, highlights: Object.fromEntries(highlights) as Record<string, string[]> };
}
