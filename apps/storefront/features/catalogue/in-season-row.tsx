import type { ProductCard } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { ProductTile } from "./product-tile";

interface InSeasonProps {
  /** 1–12. */
  month: number;
  /** One to three of them. */
  products: readonly ProductCard[];
}

/** What can be had this month and not all year, beside its heading. */
export function InSeason({ month, products }: InSeasonProps) {
  return (
    <section className="flex flex-col gap-6 rounded-3xl bg-star-soft p-5 sm:p-8 md:flex-row md:items-center md:gap-12">
      <div className="md:max-w-xs md:flex-1">
        <h2 className="text-2xl">{messages.home.inSeason(month)}</h2>
        <p>{messages.home.inSeasonText}</p>
      </div>
      <ul className="grid flex-1 grid-cols-[repeat(auto-fill,minmax(min(100%,7.5rem),1fr))] gap-4 md:gap-6 lg:max-w-3xl lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
        {products.map((product) => (
          <li key={product.handle}>
            <ProductTile product={product} />
          </li>
        ))}
      </ul>
    </section>
  );
}
