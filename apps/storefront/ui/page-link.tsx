import type { AnchorHTMLAttributes } from "react";

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A page of the market. */
  href: string;
  /** The page that opens stays scrolled as this one is: it is the same one, otherwise chosen. */
  keepScroll?: boolean;
}

/**
 * A link to another page of the market. It is a plain link until the script is there; then `FollowLinks`
 * opens its page within the frame of this one. So a list of products costs the phone no script of its own.
 */
export function PageLink({ keepScroll, children, ...anchor }: PageLinkProps) {
  return (
    <a {...anchor} data-page={keepScroll ? "keep-scroll" : ""}>
      {children}
    </a>
  );
}
