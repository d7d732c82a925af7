import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Query = Pick<SearchTypes.SearchContainer["query"], "graph">;

/** Where Medusa's Query is to be had: the container, or the little that a search index is given. */
export type QuerySource = MedusaContainer | { query: Query };

export function queryOf(source: QuerySource): Query {
  return "query" in source ? source.query : source.resolve(ContainerRegistrationKeys.QUERY);
}
