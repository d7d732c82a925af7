import { site } from "@/messages/vi/site";

const { footer } = site;

const COLUMNS = [
  {
    heading: footer.buying,
    links: [
      { href: "/#cach-mua", label: footer.howToBuy },
      { href: "/gio-hang", label: footer.basket },
      { href: "/don-hang", label: footer.track },
      { href: "/tai-khoan", label: footer.account },
      { href: "/cho-trong-tui", label: footer.pocket },
    ],
  },
  {
    heading: footer.market,
    links: [
      { href: "/chung-nhan", label: footer.certificates },
      { href: "/thong-ke", label: footer.statistics },
    ],
  },
  {
    heading: footer.selling,
    links: [
      { href: "/ban-hang", label: footer.sellerDoor },
      { href: "/ban-hang/dang-ky", label: footer.openShop },
    ],
  },
];

/** How to buy, where an order is, the market's figures, and the sellers' way in. */
export function SiteFooter() {
  return (
    <footer aria-label={footer.label} className="border-t border-line bg-card">
      <div className="container-page grid grid-cols-2 gap-x-8 gap-y-8 py-10 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="col-span-2 flex max-w-sm flex-col gap-2 lg:col-span-1">
          <p className="text-lg font-semibold text-bay">{site.name}</p>
          <p className="text-muted">{footer.promise}</p>
        </div>
        {COLUMNS.map(({ heading, links }) => (
          <nav key={heading} aria-label={heading}>
            <h2 className="font-semibold">{heading}</h2>
            <ul className="mt-1">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a
                    href={href}
                    className="flex min-h-11 items-center text-muted hover:text-bay hover:underline"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <p className="container-page border-t border-line py-4 text-sm text-muted">
        {footer.openSource}
      </p>
    </footer>
  );
}
