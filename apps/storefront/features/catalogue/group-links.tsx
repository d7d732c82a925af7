import Link from "next/link";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import type { Catalogue, ProductCard } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Thumbnail } from "@/ui/thumbnail";
import { suggestedOrder } from "./suggested-order";

interface GroupLinksProps {
  catalogue: Catalogue;
  /** The group whose page this is. */
  except?: string;
}

/** The six product groups, each with a picture of its best and its count. */
export function GroupLinks({ catalogue, except }: GroupLinksProps) {
  const groups = PRODUCT_GROUPS.filter(({ slug }) => slug !== except).map((group) => ({
    ...group,
    products: catalogue.products.filter((product) => product.group.id === group.id),
  }));
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ slug, name, products }) => (
        <li key={slug}>
          <Link
            href={`/nhom/${slug}`}
            prefetch={false}
            className="flex h-full items-center gap-4 rounded-2xl border border-line bg-card p-3 hover:border-bay"
          >
            <Thumbnail picture={pictureOf(products)} size={72} />
            <span className="flex flex-col">
              <span className="font-semibold">{name}</span>
              <span className="text-sm text-muted">{messages.count(products.length)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function pictureOf(products: readonly ProductCard[]) {
  return suggestedOrder(products).find((product) => product.picture !== null)?.picture ?? null;
}
