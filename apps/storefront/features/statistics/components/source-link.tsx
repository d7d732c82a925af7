import type { Source } from "@cho-lang/retail-statistics/observation";
import { formatDate } from "../spoken-formats";

interface SourceLinkProps {
  source: Source;
  /** Day of the publication, YYYY-MM-DD. */
  publishedOn?: string;
}

/** Where a figure can be read, and of which day it is. */
export function SourceLink({ source, publishedOn }: SourceLinkProps) {
  return (
    <a href={source.address} rel="noopener" className="text-bay underline underline-offset-4">
      {source.name}
      {publishedOn === undefined ? null : `, ${formatDate(publishedOn)}`}
    </a>
  );
}
