import { BasketLink } from "@/features/basket/components/basket-link";
import { SearchBox } from "@/features/search/search-box";
import { site } from "@/messages/vi/site";
import { PageLink } from "@/ui/page-link";
import { Wordmark } from "@/ui/wordmark";

const PLACES = [
  { href: "/san-pham", label: site.nav.products },
  { href: "/xa", label: site.nav.communes },
  { href: "/nha-san-xuat", label: site.nav.producers },
];

/** The way to the account, the same for everybody: who is logged in only the page behind it knows. */
function AccountLink() {
  return (
    <a
      href="/tai-khoan"
      aria-label={site.nav.account}
      title={site.nav.account}
      className="inline-flex size-11 items-center justify-center rounded-full border border-line bg-card hover:border-bay hover:text-bay"
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-5 fill-none stroke-current stroke-2"
      >
        <circle cx="12" cy="8" r="4" />
        <path d="M4 21c0-4.4 3.6-7 8-7s8 2.6 8 7" strokeLinecap="round" />
      </svg>
    </a>
  );
}

/** Name, search, the three ways through the market, the account and the basket. Three rows on a phone, one from 1024 px on, more where letters are larger. */
export function SiteHeader() {
  return (
    <header className="border-b border-line bg-paper">
      <div className="container-page flex flex-wrap items-center gap-x-2 sm:gap-x-6 lg:min-h-18">
        <PageLink href="/" className="flex min-h-16 min-w-0 items-center gap-3">
          <Wordmark />
          <span className="flex flex-col leading-normal">
            <span className="text-lg font-semibold text-bay">{site.name}</span>
            <span className="-mt-1 text-xs text-muted">{site.tagline}</span>
          </span>
        </PageLink>
        <div className="ml-auto flex items-center gap-2 py-2 md:order-1 md:ml-0 lg:order-last">
          <AccountLink />
          <BasketLink />
        </div>
        <div className="w-full pb-1 md:w-auto md:flex-1 md:pb-0 lg:min-w-44">
          <SearchBox />
        </div>
        <nav
          aria-label={site.nav.label}
          className="-mx-2 w-full md:order-2 lg:order-none lg:mx-0 lg:w-auto"
        >
          <ul className="flex flex-wrap">
            {PLACES.map(({ href, label }) => (
              <li key={href}>
                <PageLink
                  href={href}
                  className="flex min-h-11 items-center rounded-lg px-2 font-semibold hover:bg-bay-soft hover:text-bay sm:px-3"
                >
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
