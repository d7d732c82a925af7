import type { ReactNode } from "react";

/** The one h1 of a page and the sentence under it. */
export function PageHeading({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className="flex flex-col gap-2 pb-8">
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      {children ? <div className="max-w-prose text-lg text-muted">{children}</div> : null}
    </header>
  );
}
