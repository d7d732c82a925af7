import { sellerSelection as messages } from "@/messages/vi/seller-selection";
import { buttonClass } from "@/ui/button-class";
import { PAPERS, paperPath, type PaperSlug } from "../papers";

interface PaperLinksProps {
  order: string;
  /** Number of one parcel, for its papers; without it all of the order's. */
  parcel?: number;
}

/** The papers of one order, each in a window of its own, where the browser prints it. */
export function PaperLinks({ order, parcel }: PaperLinksProps) {
  const slugs = (Object.keys(PAPERS) as PaperSlug[]).filter(
    // What has left is taken from no shelf any more.
    (slug) => parcel === undefined || slug !== "lay-hang",
  );
  return (
    <ul className="flex flex-wrap gap-2">
      {slugs.map((slug) => (
        <li key={slug}>
          <a
            href={paperPath(slug, [order], parcel)}
            target="_blank"
            className={buttonClass("secondary")}
          >
            {messages.paper[slug]}
          </a>
        </li>
      ))}
    </ul>
  );
}
