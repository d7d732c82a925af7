import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerDraft, SellerProducts } from "@/lib/medusa/seller-products";
import { sellerImports } from "@/messages/vi/seller-imports";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { IMPORTS } from "@/features/seller-imports/import-paths";
import { buttonClass } from "@/ui/button-class";
import { EmptyState } from "@/ui/empty-state";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";
import { draftPath } from "../draft-steps";
import { ProductCard } from "./product-card";

export const PRODUCTS_A_PAGE = 20;

const NEW = "/ban-hang/san-pham/moi";

interface ProductsPageProps {
  session: SellerSession;
  list: SellerProducts;
  /** From 1. */
  page: number;
}

/** All that a seller sells, with its state, and what she has not sent in yet. */
export function ProductsPage({ session, list, page }: ProductsPageProps) {
  const { products, drafts, count } = list;
  return (
    <>
      <SellerHeader session={session} here="products" />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        {count + drafts.length === 0 ? null : (
          <PageLink href={NEW} className={buttonClass("primary")}>
            {messages.add}
          </PageLink>
        )}
      </div>
      <PageLink
        href={IMPORTS}
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        {sellerImports.link}
      </PageLink>
      {count + drafts.length === 0 ? (
        <EmptyState {...messages.empty} href={NEW} action={messages.add} />
      ) : null}
      <Drafts drafts={drafts} />
      <ul className="grid gap-4 md:grid-cols-2">
        {products.map((product) => (
          <li key={product.id}>
            <ProductCard product={product} />
          </li>
        ))}
      </ul>
      <Pages count={count} page={page} />
    </>
  );
}

function Drafts({ drafts }: { drafts: SellerDraft[] }) {
  if (drafts.length === 0) {
    return null;
  }
  return (
    <section className="flex flex-col gap-2 rounded-2xl border border-dashed border-field p-4">
      <h2 className="text-xl font-semibold">{messages.drafts}</h2>
      <p className="text-muted">{messages.draftsText}</p>
      <ul className="flex flex-col divide-y divide-line">
        {drafts.map(({ id, title, picture }) => (
          <li key={id} className="flex items-center gap-3 py-2">
            <Thumbnail picture={picture === null ? null : { name: picture, alt: "" }} size={48} />
            <PageLink
              href={draftPath(id, title === null ? "ten" : "gui")}
              aria-label={messages.goOn(title ?? messages.unnamed)}
              className="inline-flex min-h-11 min-w-0 items-center font-medium wrap-break-word text-bay underline underline-offset-4"
            >
              {title ?? messages.unnamed}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pages({ count, page }: { count: number; page: number }) {
  const last = Math.ceil(count / PRODUCTS_A_PAGE);
  if (last <= 1) {
    return null;
  }
  const from = (page - 1) * PRODUCTS_A_PAGE + 1;
  const to = Math.min(count, from + PRODUCTS_A_PAGE - 1);
  const pathOf = (wanted: number) => `/ban-hang/san-pham?trang=${String(wanted)}`;
  return (
    <nav aria-label={messages.pages.label} className="flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <PageLink href={pathOf(page - 1)} className={buttonClass("secondary")}>
          ‹ {messages.pages.newer}
        </PageLink>
      ) : null}
      <p className="text-muted">{messages.pages.range(from, to, count)}</p>
      {page < last ? (
        <PageLink href={pathOf(page + 1)} className={buttonClass("secondary")}>
          {messages.pages.older} ›
        </PageLink>
      ) : null}
    </nav>
  );
}
