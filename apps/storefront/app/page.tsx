import { HomeView } from "@/features/catalogue/home-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { FINEST, IN_SEASON_NOW } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { readSellers } from "@/lib/medusa/read-sellers";
import { EVERYTHING } from "@/lib/medusa/search";
import { pageMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { site } from "@/messages/vi/site";

export const revalidate = 60;

export const metadata = pageMetadata({
  title: messages.home.title,
  description: site.description,
  path: "/",
  plainTitle: true,
});

/** `/`: the market's front. */
export default async function Page() {
  const [market, inSeason, finest, sellers] = await Promise.all([
    readSearch(EVERYTHING),
    readSearch(IN_SEASON_NOW),
    readSearch(FINEST),
    readSellers(1),
  ]);
  if (!market || !inSeason || !finest || !sellers) return <UnavailableView />;
  return <HomeView market={market} inSeason={inSeason} finest={finest} sellers={sellers.sellers} />;
}
