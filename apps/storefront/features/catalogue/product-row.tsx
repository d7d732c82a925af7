import type { ProductCard } from "@/lib/medusa/catalogue";
import { ProductTile } from "./product-tile";

/** A few products side by side; on a phone two a row. */
export function ProductRow({ products }: { products: readonly ProductCard[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:gap-x-6 lg:grid-cols-4">
      {products.map((product) => (
        <li key={product.handle}>
          <ProductTile product={product} />
        </li>
      ))}
    </ul>
  );
}
