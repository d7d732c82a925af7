import type { ProductCard } from "@/lib/medusa/catalogue";
import { catalogue } from "@/messages/vi/catalogue";
import { EmptyState } from "@/ui/empty-state";
import { ProductTile } from "./product-tile";
import { SortableList } from "./sortable-list";
import { suggestedOrder } from "./suggested-order";

interface ProductListProps {
  products: readonly ProductCard[];
  /** True where nothing else is sold in the whole market, so that the way on leads home. */
  marketEmpty: boolean;
}

/** The one list of products: of the market, a group, a commune, a producer. */
export function ProductList({ products, marketEmpty }: ProductListProps) {
  const { emptyList } = catalogue;
  if (products.length === 0) {
    return (
      <EmptyState
        heading={emptyList.heading}
        text={emptyList.text}
        href={marketEmpty ? "/" : "/san-pham"}
        action={marketEmpty ? emptyList.toHome : emptyList.action}
      />
    );
  }
  const entries = suggestedOrder(products).map((product, index) => ({
    handle: product.handle,
    price: product.priceFrom,
    inStock: product.inStock,
    createdAt: product.createdAt,
    tile: <ProductTile product={product} first={index === 0} />,
  }));
  return (
    <>
      <h2 className="sr-only">{catalogue.products.title}</h2>
      <SortableList count={catalogue.count(products.length)} entries={entries} />
    </>
  );
}
