import type { ReactNode } from "react";
import { ProductList } from "@/features/search/product-list";
import type { SearchQuery, SearchResult } from "@/lib/medusa/search";
import { EmptyList } from "./empty-list";

interface OwnListProps {
  /** What the page is about. */
  query: SearchQuery;
  /** Its first page. */
  result: SearchResult;
  /** What else the page tells, below the products. */
  children?: ReactNode;
}

/** The list that a kept page is about: of the market, a group, a commune, a producer. */
export function OwnList({ query, result, children }: OwnListProps) {
  return (
    <ProductList
      query={query}
      shown={{ result, products: result.products, from: 1 }}
      own
      nothing={<EmptyList />}
    >
      {children}
    </ProductList>
  );
}
