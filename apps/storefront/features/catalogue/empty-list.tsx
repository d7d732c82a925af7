import { readSearch } from "@/lib/medusa/read-search";
import { EVERYTHING } from "@/lib/medusa/search";
import { catalogue } from "@/messages/vi/catalogue";
import { EmptyState } from "@/ui/empty-state";

/** A list with nothing in it, and the way on: to all products, or home where the whole market has none. */
export async function EmptyList() {
  const { emptyList } = catalogue;
  const market = await readSearch(EVERYTHING);
  const marketEmpty = market?.count === 0;
  return (
    <EmptyState
      heading={emptyList.heading}
      text={emptyList.text}
      href={marketEmpty ? "/" : "/san-pham"}
      action={marketEmpty ? emptyList.toHome : emptyList.action}
    />
  );
}
