import type { Seller } from "@/lib/medusa/catalogue";
import { sellerList } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";

/** Producers with their kind, place, story and count. */
export async function ProducerLinks({ sellers }: { sellers: readonly Seller[] }) {
  const entries = await Promise.all(
    sellers.map(async (seller) => ({
      seller,
      count: (await readSearch(sellerList(seller.handle)))?.count ?? 0,
    })),
  );
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {entries.map(({ seller, count }) => (
        <li key={seller.handle}>
          <PageLink
            href={`/nha-san-xuat/${seller.handle}`}
            className="flex h-full flex-col gap-2 rounded-2xl border border-line bg-card p-5 hover:border-bay"
          >
            <span className="text-sm text-muted">
              {messages.producer.kinds[seller.kind]}
              {seller.commune ? ` · ${seller.commune.name}` : null}
            </span>
            <span className="text-lg font-semibold">{seller.name}</span>
            <span className="line-clamp-2 text-muted">{seller.story}</span>
            <span className="mt-auto pt-1 text-sm text-muted">{messages.count(count)}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
