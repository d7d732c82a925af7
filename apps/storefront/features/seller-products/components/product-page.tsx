import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerProductPage } from "@/lib/medusa/seller-products";
import { sellerListing as messages } from "@/messages/vi/seller-listing";
import { sellerProducts } from "@/messages/vi/seller-products";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { PageLink } from "@/ui/page-link";
import type { ReceivedProblem } from "../receive-photo";
import { toTypedDetails } from "../typed-details";
import { GoneForms } from "./gone-form";
import { NewPackForm } from "./new-pack-form";
import { OfferedPacksForm } from "./offered-packs-form";
import { OpenChanges } from "./open-changes";
import { Photos } from "./photo-step";
import { WordsForm } from "./words-form";

interface ProductPageProps {
  session: SellerSession;
  page: SellerProductPage;
  problem: ReceivedProblem | null;
}

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** One product of a seller's: what waits, its prices and stock, its photos, its words. */
export function ProductPage({ session, page, problem }: ProductPageProps) {
  const { product, sheet, packs, changes } = page;
  const { title, product_set: set, photos } = sheet;
  return (
    <>
      <SellerHeader session={session} />
      <PageLink
        href="/ban-hang/san-pham"
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        ‹ {messages.back}
      </PageLink>
      <div>
        <h1 className="text-3xl font-bold wrap-break-word">{title}</h1>
        <p className="text-muted">{sellerProducts.state[product.state]}</p>
      </div>
      <OpenChanges changes={changes} />
      <div className="grid items-start gap-4 md:grid-cols-2">
        <section className={CARD}>
          <div>
            <h2 className="text-xl font-semibold">{messages.packs.heading}</h2>
            <p className="text-muted">{messages.packs.text}</p>
          </div>
          <OfferedPacksForm product={product.id} packs={packs} />
          <GoneForms product={product.id} packs={packs} />
          <NewPackForm product={product.id} productSet={set} />
        </section>
        <section className={CARD}>
          <h2 className="text-xl font-semibold">{sellerProducts.photo.heading}</h2>
          <Photos of={{ product: product.id }} photos={photos} problem={problem} />
        </section>
      </div>
      <section className={CARD}>
        <div>
          <h2 className="text-xl font-semibold">{messages.words.heading}</h2>
          <p className="text-muted">{messages.words.text}</p>
        </div>
        <WordsForm
          product={product.id}
          typed={{ name: { title, set: String(set) }, details: toTypedDetails(sheet) }}
        />
      </section>
    </>
  );
}
