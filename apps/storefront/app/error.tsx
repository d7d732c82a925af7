"use client";

import { errorPage } from "@/messages/vi/error-page";

/** Shown when a page failed although its data was there; the details stay in the server's log. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <div className="container-page flex flex-col items-start gap-6 py-16 sm:py-24">
      <h1 className="text-3xl">{errorPage.heading}</h1>
      <p className="max-w-prose text-lg text-muted">{errorPage.text}</p>
      <button
        type="button"
        onClick={reset}
        className="inline-flex min-h-12 items-center rounded-xl bg-bay px-6 font-semibold text-on-bay hover:bg-bay-strong"
      >
        {errorPage.retry}
      </button>
    </div>
  );
}
