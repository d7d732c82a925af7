import type { Metadata } from "next";
import Link from "next/link";
import { site } from "@/messages/vi/site";

export const metadata: Metadata = {
  title: site.notFound.title,
  description: site.notFound.description,
  robots: { index: false },
};

const WAYS = [
  { href: "/san-pham", label: site.notFound.toProducts },
  { href: "/", label: site.notFound.toHome },
  { href: "/don-hang", label: site.notFound.toTracking },
];

/** Answers every unknown address, with status 404 and a way on. */
export default function NotFound() {
  return (
    <div className="container-page flex flex-col items-start gap-6 py-16 sm:py-24">
      <p className="font-semibold text-bay">404</p>
      <h1 className="text-3xl sm:text-4xl">{site.notFound.heading}</h1>
      <p className="max-w-prose text-lg text-muted">{site.notFound.text}</p>
      <ul className="flex flex-wrap gap-3">
        {WAYS.map(({ href, label }, index) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className={
                index === 0
                  ? "inline-flex min-h-12 items-center rounded-xl bg-bay px-6 font-semibold text-on-bay hover:bg-bay-strong"
                  : "inline-flex min-h-12 items-center rounded-xl border border-field px-6 font-semibold hover:border-bay hover:text-bay"
              }
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
