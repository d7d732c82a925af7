import type { Stars as StarCount } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { catalogue } from "@/messages/vi/catalogue";

interface StarsProps {
  stars: StarCount;
  /** The last day on which the star may be shown; script hides it on pages left open past it. */
  until: VietnamDay;
  size?: "small" | "large";
}

/** OCOP stars in gold, with the words. Only for a certificate in force. */
export function Stars({ stars, until, size = "small" }: StarsProps) {
  const large = size === "large";
  return (
    <span
      data-star-until={until}
      className={`inline-flex items-center flex-wrap gap-x-1.5 font-semibold [&[hidden]]:hidden ${large ? "text-base" : "text-xs sm:text-sm"}`}
    >
      <span
        aria-hidden="true"
        className={large ? "stars h-5" : "stars h-3.5 sm:h-4"}
        style={{ aspectRatio: stars }}
      />
      <span className="whitespace-nowrap">{catalogue.star.label(stars)}</span>
    </span>
  );
}
