import type { ProductCard } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { buttonClass } from "@/ui/button-class";
import { FirstPicture } from "@/ui/first-picture";
import { PageLink } from "@/ui/page-link";
import { Stars } from "@/ui/stars";
import { TravellingPicture } from "@/ui/travelling-picture";

/** What the market is, in one sentence and one product. */
export function HomeHero({ focus }: { focus: ProductCard | null }) {
  const { home } = messages;
  return (
    <div className="border-b border-line bg-bay-soft">
      <div className="container-page grid items-center gap-x-12 gap-y-8 py-10 sm:py-14 lg:grid-cols-[1.15fr_1fr]">
        <div className="flex flex-col items-start gap-6">
          <h1 className="max-w-xl text-3xl leading-normal sm:text-4xl sm:leading-normal lg:text-5xl lg:leading-[1.4]">
            {home.heading}
          </h1>
          <p className="max-w-prose text-lg">{home.lead}</p>
          <div className="flex flex-wrap gap-3">
            <PageLink href="/san-pham" className={buttonClass("primary")}>
              {home.browse}
            </PageLink>
            <a href="#cach-mua" className={buttonClass("secondary")}>
              {home.howToBuy}
            </a>
          </div>
        </div>
        {focus ? <Focus product={focus} /> : null}
      </div>
    </div>
  );
}

function Focus({ product }: { product: ProductCard }) {
  return (
    <article className="relative mx-auto w-full max-w-md overflow-hidden rounded-3xl border border-line bg-card">
      <TravellingPicture handle={product.handle}>
        <FirstPicture
          picture={product.picture}
          phoneWidth={88}
          widerSizes="(min-width: 30rem) 28rem"
          decorative
        />
      </TravellingPicture>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-4">
        <div>
          <h2 className="text-lg">
            <PageLink
              href={`/san-pham/${product.handle}`}
              className="after:absolute after:inset-0 after:rounded-3xl hover:text-bay hover:underline"
            >
              {product.title}
            </PageLink>
          </h2>
          {product.seller.commune ? (
            <p className="text-sm text-muted">{product.seller.commune.name}</p>
          ) : null}
        </div>
        {product.star ? (
          <Stars stars={product.star.stars} until={product.star.certificate.expires_on} />
        ) : null}
      </div>
    </article>
  );
}
