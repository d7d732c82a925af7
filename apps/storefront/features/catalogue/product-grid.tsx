import type { ProductCard } from "@/lib/medusa/catalogue";
import { productAnchor } from "./product-anchor";
import { ProductTile } from "./product-tile";

interface ProductGridProps {
  products: readonly ProductCard[];
  /** Place of the first one in the whole list, from 1. */
  from?: number;
}

/** Products in rows of two, three or four. Each place has a name, so that an address can point at it. */
export function ProductGrid({ products, from = 1 }: ProductGridProps) {
  return (
    <ul className="tiles">
      {products.map((product, index) => (
        <li key={product.handle} id={productAnchor(from + index)} className="scroll-mt-4">
          <ProductTile product={product} first={from + index === 1} />
        </li>
      ))}
    </ul>
  );
}
