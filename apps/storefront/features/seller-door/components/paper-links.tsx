import { sellerSelection as messages } from "@/messages/vi/seller-selection";
import { buttonClass } from "@/ui/button-class";
import { PAPERS, paperPath, type PaperSlug } from "../papers";

/** The papers of one order, each in a window of its own, where the browser prints it. */
export function PaperLinks({ order }: { order: string }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {(Object.keys(PAPERS) as PaperSlug[]).map((slug) => (
        <li key={slug}>
          <a href={paperPath(slug, [order])} target="_blank" className={buttonClass("secondary")}>
            {messages.paper[slug]}
          </a>
        </li>
      ))}
    </ul>
  );
}
