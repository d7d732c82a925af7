import { HomeView } from "@/features/catalogue/home-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
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
  const catalogue = await readCatalogue();
  return catalogue ? <HomeView catalogue={catalogue} /> : <UnavailableView />;
}
