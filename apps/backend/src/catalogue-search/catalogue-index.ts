import type { Reading } from "@cho-lang/catalogue-search/types";
import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCT_INDEX } from "../search-index/index-names";

export type IndexQuestion = SearchTypes.SearchQuery;

/**
 * The search indexes as they were at one moment, so that the parts of one answer fit together. Opening
 * it costs the one statement that makes sure nothing newer is missed; asking it costs none.
 */
export class CatalogueIndex {
  private constructor(
    private readonly search: SearchTypes.ISearchModuleService,
    /** The same as long as no document changes; null from an engine that does not say. */
    readonly revision: number | null,
  ) {}

  static async open(container: MedusaContainer): Promise<CatalogueIndex> {
    const search = container.resolve(Modules.SEARCH);
    const { provider_metadata } = await search.search({
      entity: PRODUCT_INDEX,
      pagination: { take: 0 },
      search_options: { count: "none" },
    });
    const revision = provider_metadata?.revision;
    return new CatalogueIndex(search, typeof revision === "number" ? revision : null);
  }

  /** Results in the order of the questions. */
  async ask<const Questions extends readonly IndexQuestion[]>(
    questions: Questions,
  ): Promise<{ [Position in keyof Questions]: SearchTypes.SearchResult }> {
    const asOf = this.revision === null ? {} : { as_of: this.revision };
    const results: unknown = await this.search.searchMany(
      questions.map((question) => ({
        ...question,
        search_options: {
          ...question.search_options,
          provider_options: {
            [PROVIDER]: { ...question.search_options?.provider_options?.[PROVIDER], ...asOf },
          },
        },
      })),
    );
    return results as { [Position in keyof Questions]: SearchTypes.SearchResult };
  }

  async askOne(question: IndexQuestion): Promise<SearchTypes.SearchResult> {
    const [result] = await this.ask([question]);
    return result;
  }
}

/** How many of the products found, the last ones, only come near; none from an engine that does not tell. */
export function nearCountOf({ provider_metadata }: SearchTypes.SearchResult): number {
  const near = provider_metadata?.near;
  return typeof near === "number" ? near : 0;
}

/** How many sellers the products found have, where they were asked for as `distinct`. */
export function sellersCountOf({ provider_metadata }: SearchTypes.SearchResult): {
  sellers_count?: number;
} {
  const distinct = provider_metadata?.distinct;
  return typeof distinct === "number" ? { sellers_count: distinct } : {};
}

/** How the engine understood a query; one that does not tell has taken it as it was typed. */
export function readingOf(result: SearchTypes.SearchResult, q: string): Reading {
  const told = result.provider_metadata?.reading;
  if (told) {
    return told as Reading;
  }
  return { kind: q === "" ? "all" : result.metadata.count === 0 ? "nothing" : "as_typed", text: q };
}
