import type { MedusaContainer, QueryContextType } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface GraphQuestion {
  entity: string;
  fields: string[];
  filters?: Record<string, unknown>;
  context?: QueryContextType;
}

/**
 * Rows of a `query.graph` call in the shape that the caller asked for by its fields. The types that
 * Medusa generates do not cover links between modules, so the caller names the row's type here and
 * nowhere else is a result cast.
 */
export async function graphRows<Row>(
  container: MedusaContainer,
  question: GraphQuestion,
): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const answer: { data: unknown } = await query.graph(question);
  return answer.data as Row[];
}
