import { catalogueState } from "../catalogue/catalogue-store";
import { refreshCatalogue } from "../catalogue/refresh-catalogue";
import { pocketPage } from "./answer-page";
import { keepAssets } from "./keep-assets";
import { savesData } from "./saves-data";

/** Everything that the pocket page loads ever, down to the search engine behind the suggestions. */
const EVERYTHING = 4;

/**
 * Keeps the province's catalogue as it stands now and the engine that searches it: the first time when it
 * is `wanted`, then always. Does nothing when the visitor saves data; whoever does can ask for it on the
 * pocket page. Throws without a line.
 */
export async function keepCatalogueHere(wanted: boolean): Promise<void> {
  if (savesData() || !(wanted || (await catalogueState()) !== undefined)) {
    return;
  }
  if (await refreshCatalogue()) {
    const page = await pocketPage();
    await keepAssets(await page.text(), EVERYTHING);
  }
}
