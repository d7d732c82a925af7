import Link from "next/link";
import { catalogue as messages } from "@/messages/vi/catalogue";
import type { SellingCommune } from "./communes-with-products";

/** Communes that sell something, each with its count and what it is known for. */
export function CommuneLinks({ communes }: { communes: readonly SellingCommune[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {communes.map(({ commune, products }) => (
        <li key={commune.code}>
          <Link
            href={`/xa/${commune.slug}`}
            prefetch={false}
            className="flex h-full flex-col rounded-2xl border border-line bg-card px-5 py-4 hover:border-bay"
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="font-semibold">{commune.name}</span>
              <span className="shrink-0 text-sm text-muted">{messages.count(products.length)}</span>
            </span>
            <span className="line-clamp-1 text-sm text-muted">
              {products.map(({ title }) => title).join(", ")}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
