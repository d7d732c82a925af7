import type { Commune } from "@cho-lang/ocop/communes";
import { communeList } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";

/** As many titles as fit on one line. */
const TITLES = 4;

/** Communes that sell something, each with its count and what it is known for. */
export async function CommuneLinks({ communes }: { communes: readonly Commune[] }) {
  const entries = await Promise.all(
    communes.map(async (commune) => ({
      commune,
      list: await readSearch(communeList(commune.code)),
    })),
  );
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {entries.map(({ commune, list }) => (
        <li key={commune.code}>
          <PageLink
            href={`/xa/${commune.slug}`}
            className="flex h-full flex-col rounded-2xl border border-line bg-card px-5 py-4 hover:border-bay"
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="font-semibold">{commune.name}</span>
              <span className="shrink-0 text-sm text-muted">
                {messages.count(list?.count ?? 0)}
              </span>
            </span>
            <span className="line-clamp-1 text-sm text-muted">
              {list?.products
                .slice(0, TITLES)
                .map(({ title }) => title)
                .join(", ")}
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
