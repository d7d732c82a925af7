import type { ProductCard } from "@/lib/medusa/catalogue";
import { ProductTile } from "./product-tile";

/** A few products side by side; on a phone two a row. */
export function ProductRow({ products }: { products: readonly ProductCard[] }) {
  return (
    <ul className="tiles">
      {products.map((product) => (
        <li key={product.handle}>
          <ProductTile product={product} />
        </li>
      ))}
    </ul>
  );
}
