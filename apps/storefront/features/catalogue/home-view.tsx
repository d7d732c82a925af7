import type { Seller } from "@/lib/medusa/catalogue";
import type { SearchResult } from "@/lib/medusa/search";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { EmptyState } from "@/ui/empty-state";
import { Section } from "@/ui/section";
import { CommuneLinks } from "./commune-links";
import { GroupLinks } from "./group-links";
import { HomeHero } from "./home-hero";
import { HowToBuy } from "./how-to-buy";
import { InSeason } from "./in-season-row";
import { ProducerLinks } from "./producer-links";
import { ProductRow } from "./product-row";
import { sellingCommunes } from "./selling-communes";
import { TrustFacts } from "./trust-facts";

const TILES = 4;
const COMMUNES = 9;
const PRODUCERS = 6;

interface HomeViewProps {
  market: SearchResult;
  inSeason: SearchResult;
  finest: SearchResult;
  sellers: readonly Seller[];
}

/** The front page: one focal product, the groups, what is in season, the best, the places, the people. */
export function HomeView({ market, inSeason, finest: best, sellers }: HomeViewProps) {
  const { home } = messages;
  const month = Number(market.day.slice(5, 7));
  const [ripest, ...alsoSeasonal] = inSeason.products;
  const seasonal = alsoSeasonal.slice(0, TILES - 1);
  const shown = new Set([ripest, ...seasonal].map((product) => product?.handle));
  const finest = best.products
    .filter(({ handle, star }) => star && star.stars >= 4 && !shown.has(handle))
    .slice(0, 2 * TILES);
  const communes = sellingCommunes(market.facets.communes).slice(0, COMMUNES);
  const focus = ripest ?? finest[0] ?? null;
  return (
    <div className="flex flex-col gap-16 pb-20 sm:gap-20">
      <HomeHero focus={focus} />
      <div className="container-page flex flex-col gap-16 sm:gap-20">
        {market.count === 0 ? <EmptyState href="/xa" {...home.empty} /> : null}
        <Section heading={home.groups} more={{ href: "/san-pham", label: home.all }}>
          <GroupLinks />
        </Section>
        {seasonal.length > 0 ? <InSeason month={month} products={seasonal} /> : null}
        {finest.length > 0 ? (
          <Section heading={home.finest} text={home.finestText}>
            <ProductRow products={finest} />
          </Section>
        ) : null}
        <TrustFacts />
        {communes.length > 0 ? (
          <Section heading={home.communes} more={{ href: "/xa", label: home.allCommunes }}>
            <CommuneLinks communes={communes} />
          </Section>
        ) : null}
        {sellers.length > 0 ? (
          <Section
            heading={home.producers}
            more={{ href: "/nha-san-xuat", label: home.allProducers }}
          >
            <ProducerLinks sellers={sellers.slice(0, PRODUCERS)} />
          </Section>
        ) : null}
        <HowToBuy />
      </div>
    </div>
  );
}
