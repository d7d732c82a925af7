import { readSearch } from "@/lib/medusa/read-search";
import { EVERYTHING } from "@/lib/medusa/search";
import { site } from "@/messages/vi/site";

/** Says on every page, while demonstration data is loaded, that nothing here is for sale in earnest. */
export async function DemonstrationRibbon() {
  const market = await readSearch(EVERYTHING);
  if (!market?.demonstration) return null;
  return (
    <aside
      aria-label={site.demonstration.badge}
      className="border-b border-line bg-star-soft text-sm text-ink"
    >
      <p className="container-page py-2">
        <strong className="font-semibold">{site.demonstration.badge}.</strong>{" "}
        {site.demonstration.text}
      </p>
    </aside>
  );
}
