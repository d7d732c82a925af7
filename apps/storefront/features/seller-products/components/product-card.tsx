import { formatDong } from "@cho-lang/ocop/money";
import type { ProductState, SellerProduct } from "@/lib/medusa/seller-products";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";
import { productPath } from "../draft-steps";
import { leftText } from "../typed-stock";

/** In the shop, or what needs somebody to do something. */
const BADGES: Record<ProductState, string> = {
  on_sale: "bg-bay-soft text-bay",
  sold_out: "bg-lantern-soft text-lantern",
  declined: "bg-lantern-soft text-lantern",
  not_linked: "bg-lantern-soft text-lantern",
  paper_expired: "bg-lantern-soft text-lantern",
  waiting: "bg-star-soft text-ink",
  hidden: "border border-line text-muted",
  no_licence: "border border-line text-muted",
  shop_closed: "border border-line text-muted",
};

/** One product of a seller's: what it is, what it costs, and where it stands. */
export function ProductCard({ product }: { product: SellerProduct }) {
  const { id, title, handle, picture, state, price_from_vnd: price, packs, stock } = product;
  const hints: Partial<Record<ProductState, string>> = messages.stateHint;
  const shown = state === "on_sale" || state === "sold_out";
  return (
    <article className="flex h-full gap-4 rounded-2xl border border-line bg-card p-4">
      <Thumbnail picture={picture === null ? null : { name: picture, alt: "" }} size={80} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <h2 className="text-lg font-semibold wrap-break-word">
          <PageLink
            href={productPath(id)}
            className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
          >
            {title}
          </PageLink>
        </h2>
        <p>
          <span className={`inline-block rounded-full px-3 py-0.5 text-sm ${BADGES[state]}`}>
            {messages.state[state]}
          </span>
        </p>
        <p className="text-muted">
          {price === null ? null : `${packs > 1 ? `${messages.from} ` : ""}${formatDong(price)} · `}
          {packs > 1 ? `${messages.packs(packs)} · ` : null}
          {leftText(stock)}
        </p>
        {hints[state] === undefined ? null : <p className="text-sm text-muted">{hints[state]}</p>}
        {shown ? (
          <PageLink
            href={`/san-pham/${handle}`}
            aria-label={messages.viewOf(title)}
            className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
          >
            {messages.view}
          </PageLink>
        ) : null}
      </div>
    </article>
  );
}
