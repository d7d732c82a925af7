import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { site } from "@/messages/vi/site";
import { publicUrl } from "@/lib/public-url";
import { PocketWatch } from "@/features/offline/components/pocket-watch";
import { DemonstrationRibbon } from "@/features/shell/demonstration-ribbon";
import { FollowLinks } from "@/features/shell/follow-links";
import { InlinedStyles } from "@/features/shell/inlined-styles";
import { SiteFooter } from "@/features/shell/site-footer";
import { PrefetchOnIntent } from "@/features/shell/prefetch-on-intent";
import { SETTLE_TYPE } from "@/features/shell/settle-type";
import { SiteHeader } from "@/features/shell/site-header";
import { StarWatch } from "@/features/shell/star-watch";
import { TypeWatch } from "@/features/shell/type-watch";
// A kilobyte that a product needs: with the frame of every page it is there before the tap.
import "@/features/basket/components/add-form";
import { latin, vietnamese } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(publicUrl()),
  title: { default: site.defaultTitle, template: site.titleTemplate },
  description: site.description,
  openGraph: { siteName: site.name, locale: "vi_VN", type: "website" },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#101715" },
  ],
};

/** The frame of every page. It reads no cookie: what belongs to the visitor is filled in by islands. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="vi"
      className={`${vietnamese.variable} ${latin.variable}`}
      // The script below adds to the class.
      suppressHydrationWarning
    >
      <body className="flex min-h-dvh flex-col">
        <script dangerouslySetInnerHTML={{ __html: SETTLE_TYPE }} />
        <a
          href="#noi-dung"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-bay focus:px-4 focus:py-3 focus:text-on-bay"
        >
          {site.skipToContent}
        </a>
        <DemonstrationRibbon />
        <SiteHeader />
        <main id="noi-dung" className="flex-1">
          {children}
        </main>
        <SiteFooter />
        <StarWatch />
        <FollowLinks />
        <InlinedStyles />
        <PrefetchOnIntent />
        <TypeWatch />
        <PocketWatch />
      </body>
    </html>
  );
}
