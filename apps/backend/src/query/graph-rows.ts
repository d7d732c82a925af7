import type { QueryContextType } from "@medusajs/framework/types";
import { queryOf, type QuerySource } from "./query-source";

interface GraphQuestion {
  entity: string;
  fields: string[];
  filters?: Record<string, unknown>;
  context?: QueryContextType;
  pagination?: { take?: number; order?: Record<string, "ASC" | "DESC"> };
  /** Rows that are deleted, too. */
  withDeleted?: boolean;
}

/**
 * Rows of a `query.graph` call in the shape that the caller asked for by its fields. The types that
 * Medusa generates do not cover links between modules, so the caller names the row's type here and
 * nowhere else is a result cast.
 */
export async function graphRows<Row>(source: QuerySource, question: GraphQuestion): Promise<Row[]> {
  const answer: { data: unknown } = await queryOf(source).graph(question);
  return answer.data as Row[];
}
