import type { Metadata } from "next";
import type { ReactNode } from "react";

/** No title here: a plain one would take the market's name off the titles of all pages below. */
export const metadata: Metadata = {
  robots: { index: false, follow: false },
};

/** The frame of a buyer's account. */
export default function Layout({ children }: { children: ReactNode }) {
  return <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-6">{children}</div>;
}
