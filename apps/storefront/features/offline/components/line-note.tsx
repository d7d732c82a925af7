import type { ReactNode } from "react";

/** Says that there is no line and what that means here. */
export function LineNote({ children }: { children: ReactNode }) {
  return (
    <p role="note" className="max-w-prose rounded-xl bg-lantern-soft px-4 py-3">
      {children}
    </p>
  );
}
