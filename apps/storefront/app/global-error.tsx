"use client";

import { site } from "@/messages/vi/site";
import "./globals.css";

/** The last resort when the frame itself failed: it stands alone, without header and footer. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="vi">
      <head>
        <title>{site.failure.heading}</title>
      </head>
      <body>
        <main className="container-page flex flex-col items-start gap-6 py-16">
          <h1 className="text-3xl">{site.failure.heading}</h1>
          <p className="max-w-prose text-lg text-muted">{site.failure.text}</p>
          <button
            type="button"
            onClick={reset}
            className="inline-flex min-h-12 items-center rounded-xl bg-bay px-6 font-semibold text-on-bay"
          >
            {site.failure.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
