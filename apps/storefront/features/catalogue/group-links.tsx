import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { groupList } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";

/** The six product groups, each with a picture of its best and its count. `except`: the group whose page this is. */
export async function GroupLinks({ except }: { except?: string }) {
  const groups = await Promise.all(
    PRODUCT_GROUPS.filter(({ slug }) => slug !== except).map(async ({ slug, name }) => {
      const list = await readSearch(groupList(slug));
      const shown = list?.products.find(({ picture }) => picture !== null);
      return { slug, name, count: list?.count ?? 0, picture: shown?.picture ?? null };
    }),
  );
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ slug, name, count, picture }) => (
        <li key={slug}>
          <PageLink
            href={`/nhom/${slug}`}
            className="flex h-full items-center gap-4 rounded-2xl border border-line bg-card p-3 hover:border-bay"
          >
            <Thumbnail picture={picture} size={72} />
            <span className="flex flex-col">
              <span className="font-semibold">{name}</span>
              <span className="text-sm text-muted">{messages.count(count)}</span>
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
