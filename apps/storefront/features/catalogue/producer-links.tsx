import Link from "next/link";
import type { Catalogue, Seller } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";

interface ProducerLinksProps {
  sellers: readonly Seller[];
  catalogue: Catalogue;
}

/** Producers with their kind, place, story and count. */
export function ProducerLinks({ sellers, catalogue }: ProducerLinksProps) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {sellers.map((seller) => (
        <li key={seller.handle}>
          <Link
            href={`/nha-san-xuat/${seller.handle}`}
            prefetch={false}
            className="flex h-full flex-col gap-2 rounded-2xl border border-line bg-card p-5 hover:border-bay"
          >
            <span className="text-sm text-muted">
              {messages.producer.kinds[seller.kind]}
              {seller.commune ? ` · ${seller.commune.name}` : null}
            </span>
            <span className="text-lg font-semibold">{seller.name}</span>
            <span className="line-clamp-2 text-muted">{seller.story}</span>
            <span className="mt-auto pt-1 text-sm text-muted">
              {messages.count(productCount(seller, catalogue))}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function productCount(seller: Seller, catalogue: Catalogue): number {
  return catalogue.products.filter((product) => product.seller.handle === seller.handle).length;
}
