import type { Reading, SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { PageLink } from "@/ui/page-link";
import { searchAddress } from "./search-address";

interface ReadingNoteProps {
  query: SearchQuery;
  reading: Reading;
}

const LINK =
  "inline-flex min-h-11 items-center font-semibold text-bay underline underline-offset-4";

/** Says how the market read what was typed wherever that is not as it stands, and how to have it otherwise. */
export function ReadingNote({ query, reading }: ReadingNoteProps) {
  const { reading: words } = messages;
  if (query.exactly) {
    return (
      <p className="flex flex-wrap items-center gap-x-4">
        {words.exactlyNow(query.text)}
        <PageLink href={searchAddress({ ...query, exactly: false, page: 1 })} className={LINK}>
          {words.freely}
        </PageLink>
      </p>
    );
  }
  switch (reading.kind) {
    case "decoded":
    case "corrected":
    case "without_marks":
    case "partly":
      return (
        <p className="flex flex-wrap items-center gap-x-4">
          {words[reading.kind](reading.text)}
          {reading.kind === "partly" ? null : (
            <PageLink href={searchAddress({ ...query, exactly: true, page: 1 })} className={LINK}>
              {words.exactly(query.text)}
            </PageLink>
          )}
        </p>
      );
    case "all":
    case "as_typed":
    case "nothing":
      return null;
  }
}
