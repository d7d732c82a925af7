"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition, type MouseEvent } from "react";
import { buttonClass } from "@/ui/button-class";

interface MoreLinkProps {
  /** Of the page that shows more. */
  address: string;
  /** Names the place of the first product that is new there. */
  anchor: string;
  label: string;
  pending: string;
  /** The address is another page's: the way back leads here again. */
  elsewhere?: boolean;
}

/**
 * "Xem thêm": a plain link to the page that shows more, opened where the new products begin. With script
 * they come below the others, the page stays where it is, and the focus goes to the first new one; the
 * address then has no place in it, which would win over the scroll position on return.
 */
export function MoreLink({ address, anchor, label, pending, elsewhere }: MoreLinkProps) {
  const router = useRouter();
  const [loading, startTransition] = useTransition();
  const awaited = useRef<string | null>(null);

  // When the link leads on from here, or is no longer needed, what was asked for is there.
  useEffect(
    () => () => {
      if (awaited.current !== anchor) return;
      awaited.current = null;
      document.getElementById(anchor)?.querySelector("a")?.focus();
    },
    [anchor],
  );

  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    awaited.current = anchor;
    startTransition(() => {
      router[elsewhere ? "push" : "replace"](address, { scroll: false });
    });
  };

  return (
    <a
      href={`${address}#${anchor}`}
      onClick={onClick}
      aria-disabled={loading}
      className={buttonClass("secondary")}
    >
      {loading ? pending : label}
    </a>
  );
}
