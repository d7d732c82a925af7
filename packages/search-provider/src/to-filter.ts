import type {
  FieldFilter,
  FieldPlan,
  Filter,
  IndexPlan,
  Scalar,
} from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";
import { refusedQuery } from "./refusals";

/** What a filter may hold at most; more is no question of a person. */
const MOST_LEVELS = 8;
const MOST_PARTS = 2_000;

const LIST_OPERATORS: Record<string, "in" | "nin" | "contains" | "overlaps"> = {
  $in: "in",
  $nin: "nin",
  $contains: "contains",
  $overlaps: "overlaps",
};
const ORDER_OPERATORS: Record<string, "lt" | "lte" | "gt" | "gte"> = {
  $lt: "lt",
  $lte: "lte",
  $gt: "gt",
  $gte: "gte",
};
const TEXT_OPERATORS: Record<string, "prefix" | "like"> = { $prefix: "prefix", $like: "like" };

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Translates one filter tree; counts its parts on the way. */
class FilterTranslation {
  private parts = 0;

  constructor(private readonly plan: IndexPlan) {}

  branch(filters: SearchTypes.SearchFilters, level: number): Filter {
    if (level > MOST_LEVELS) {
      throw refusedQuery(`filters are nested deeper than ${MOST_LEVELS} levels`);
    }
    const and = Object.entries(filters).flatMap(([key, value]): Filter[] => {
      this.count(1);
      if (value === undefined || key === "q") {
        return [];
      }
      if (key === "$and" || key === "$or") {
        const branches = asList(value).map((branch) => this.branch(asBranch(branch), level + 1));
        return [key === "$and" ? { and: branches } : { or: branches }];
      }
      return key === "$not"
        ? [{ not: this.branch(asBranch(value), level + 1) }]
        : this.field(key, value);
    });
    return and.length === 1 && and[0] ? and[0] : { and };
  }

  private field(path: string, value: unknown): FieldFilter[] {
    const field = this.plan.fields[path];
    if (!field) {
      throw refusedQuery(`unknown_field: ${path}`);
    }
    if (Array.isArray(value)) {
      return [{ field: path, op: "in", value: this.values(path, field, value) }];
    }
    if (typeof value !== "object" || value === null || value instanceof Date) {
      return [{ field: path, op: "eq", value: toValue(path, field, value) }];
    }
    return Object.entries(value).map(([operator, operand]) =>
      this.operation(path, field, operator, operand),
    );
  }

  private operation(
    path: string,
    field: FieldPlan,
    operator: string,
    operand: unknown,
  ): FieldFilter {
    this.count(1);
    const listOperator = LIST_OPERATORS[operator];
    if (listOperator === "in" || listOperator === "nin") {
      return { field: path, op: listOperator, value: this.values(path, field, asList(operand)) };
    }
    if (listOperator) {
      const value = this.values(path, field, asList(operand)).filter((entry) => entry !== null);
      return { field: path, op: listOperator, value };
    }
    if (operator === "$eq" || operator === "$ne") {
      const op = operator === "$eq" ? "eq" : "ne";
      return { field: path, op, value: toValue(path, field, operand) };
    }
    if (operator === "$exists") {
      return { field: path, op: "exists", value: operand === true };
    }
    const value = toValue(path, field, operand);
    const orderOperator = ORDER_OPERATORS[operator];
    if (orderOperator && value !== null && typeof value !== "boolean") {
      return { field: path, op: orderOperator, value };
    }
    const textOperator = TEXT_OPERATORS[operator];
    if (textOperator && typeof value === "string") {
      return { field: path, op: textOperator, value };
    }
    throw refusedQuery(`bad_value: ${path} ${operator}`);
  }

  private values(path: string, field: FieldPlan, values: unknown[]): (Scalar | null)[] {
    this.count(values.length);
    return values.map((value) => toValue(path, field, value));
  }

  private count(parts: number): void {
    this.parts += parts;
    if (this.parts > MOST_PARTS) {
      throw refusedQuery(`filters have more than ${MOST_PARTS} parts`);
    }
  }
}

function asBranch(value: unknown): SearchTypes.SearchFilters {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refusedQuery("$and, $or and $not take filters");
  }
  return value as SearchTypes.SearchFilters;
}

/** A value as its field has them; what a query string can only write as text is read as what it means. */
function toValue(path: string, { kind }: FieldPlan, value: unknown): Scalar | null {
  if (value === null) {
    return null;
  }
  const read = kind === "number" ? toNumber(value) : kind === "boolean" ? toBoolean(value) : value;
  if (typeof read === "string" || typeof read === "boolean" || typeof read === "number") {
    return kind === "text" || kind === "keyword" ? String(read) : read;
  }
  throw refusedQuery(`bad_value: ${path}`);
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function toBoolean(value: unknown): boolean | undefined {
  return value === true || value === "true"
    ? true
    : value === false || value === "false"
      ? false
      : undefined;
}

/**
 * The filter tree of a query for the engine, null for none.
 *
 * @throws MedusaError `invalid_data` for an unknown field or operator, a value that is none of its field's,
 * and a tree beyond the bounds.
 */
export function toFilter(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
): Filter | null {
  return filters ? new FilterTranslation(plan).branch(filters, 1) : null;
}
