import path from "node:path";
import type { NextConfig } from "next";

/** Pages that are the same for everybody: anybody may keep them, but must ask about them again. */
const CATALOGUE_PATHS = [
  "/",
  "/nhom/:path*",
  "/xa",
  "/xa/:path*",
  "/nha-san-xuat",
  "/nha-san-xuat/:path*",
  "/san-pham",
  "/san-pham/:path*",
  "/chung-nhan",
  "/chung-nhan/:path*",
  "/tim-kiem",
  "/don-hang",
  "/cho-trong-tui",
  "/theo-doi",
];

/** What can be no order's code or id: `names-an-order.ts` says what can. */
const NO_ORDER = "((?!(?:cl|mh)[0-9a-z]{6}$|order_[0-9a-hjkmnp-tv-z]{26}$)[^/]*)";

const ASK_AGAIN = [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }];

/** Its address changes with its content. */
const KEEP = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];

/**
 * Nothing of another origin is loaded, sent to or framed, whatever may get into a page. Inline scripts stay allowed:
 * Next writes them into pages that are drawn once for everybody, where no nonce could be. Not while developing,
 * whose tools evaluate text and speak over sockets.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** What is served is what it says it is. */
const NO_SNIFFING = [{ key: "X-Content-Type-Options", value: "nosniff" }];

/** Pages stand in nobody's frame and tell other sites no path. Scripts and pictures need no such words: they cost bytes. */
const PAGE_GUARDS = [
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  ...(process.env.NODE_ENV === "production"
    ? [{ key: "Content-Security-Policy", value: POLICY }]
    : []),
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Both are the work of server/send-whole.mjs.
  compress: false,
  generateEtags: false,
  agentRules: false,
  outputFileTracingRoot: path.join(__dirname, "../.."),
  turbopack: { root: path.join(__dirname, "../..") },
  cacheHandler: path.join(__dirname, "cache-handler.cjs"),
  cacheMaxMemorySize: 256 * 1024 * 1024,
  experimental: {
    inlineCss: true,
    // Rendered pages live in memory only: a restart can't bring an old price back, and old days leave nothing behind.
    isrFlushToDisk: false,
    staleTimes: { dynamic: 0, static: 30 },
  },
  // Whoever cuts a group off its address comes to all products.
  redirects: () =>
    Promise.resolve([{ source: "/nhom", destination: "/san-pham", permanent: false }]),
  // A page that is not there is drawn ahead and whole; one that is found missing while it is drawn needs script.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [],
      afterFiles: [
        { source: `/don-hang/:id${NO_ORDER}`, destination: "/don-hang/khong-co/khong-co" },
      ],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: NO_SNIFFING },
      { source: "/((?!_next/static/|anh/).*)", headers: PAGE_GUARDS },
      { source: "/icon.svg", headers: KEEP },
      ...CATALOGUE_PATHS.map((source) => ({ source, headers: ASK_AGAIN })),
    ]),
};

export default config;
