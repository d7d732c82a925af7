import { ProductGrid } from "@/features/catalogue/product-grid";
import type { AlcoholList } from "@/lib/medusa/alcohol";
import { alcohol as messages } from "@/messages/vi/alcohol";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";
import { Pages } from "@/ui/pages";

const { shelf: words } = messages;

/** The alcohol that is on sale, for who has declared her age, and the way to see no more of it. */
export function AlcoholShelf({ list }: { list: AlcoholList }) {
  const { products, page, pages } = list;
  return (
    <div className="container-page flex flex-col gap-8 pt-6 pb-16">
      <div>
        <PageHeading title={words.heading}>
          <p>{words.text}</p>
          <p className="mt-2 text-base">{words.warning}</p>
        </PageHeading>
        {products.length > 0 ? (
          <>
            <h2 className="sr-only">{words.list}</h2>
            <ProductGrid products={products} />
          </>
        ) : (
          <EmptyState
            heading={words.empty.heading}
            text={words.empty.text}
            href="/san-pham"
            action={words.empty.action}
          />
        )}
      </div>
      <Pages
        page={page}
        pages={pages}
        to={(to) => (to === 1 ? "/ruou" : `/ruou?trang=${String(to)}`)}
      />
      <form method="post" action="/ruou/thoi">
        <button className="inline-flex min-h-11 items-center text-bay underline underline-offset-4">
          {words.leave}
        </button>
      </form>
    </div>
  );
}
