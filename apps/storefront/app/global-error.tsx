"use client";

import { errorPage } from "@/messages/vi/error-page";
import "./globals.css";

/** The last resort when the frame itself failed: it stands alone, without header and footer. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="vi">
      <head>
        <title>{errorPage.heading}</title>
      </head>
      <body>
        <main className="container-page flex flex-col items-start gap-6 py-16">
          <h1 className="text-3xl">{errorPage.heading}</h1>
          <p className="max-w-prose text-lg text-muted">{errorPage.text}</p>
          <button
            type="button"
            onClick={reset}
            className="inline-flex min-h-12 items-center rounded-xl bg-bay px-6 font-semibold text-on-bay"
          >
            {errorPage.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
