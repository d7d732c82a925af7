import { site } from "@/messages/vi/site";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";

const WAYS = [
  { href: "/san-pham", label: site.notFound.toProducts },
  { href: "/", label: site.notFound.toHome },
  { href: "/don-hang", label: site.notFound.toTracking },
];

/** There is no such thing in the market, and here is the way on. */
export function NotFoundView() {
  return (
    <div className="container-page flex flex-col items-start gap-5 py-16 sm:py-24">
      <p className="font-semibold text-bay">404</p>
      <h1 className="text-3xl sm:text-4xl">{site.notFound.heading}</h1>
      <p className="max-w-prose text-lg text-muted">{site.notFound.text}</p>
      <ul className="flex flex-wrap gap-3">
        {WAYS.map(({ href, label }, index) => (
          <li key={href}>
            <PageLink href={href} className={buttonClass(index === 0 ? "primary" : "secondary")}>
              {label}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
