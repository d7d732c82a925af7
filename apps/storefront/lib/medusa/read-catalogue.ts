import { cache } from "react";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { renderedOn } from "@/lib/rendered-on";
import type { Catalogue } from "./catalogue";
import type { CatalogueWire } from "./catalogue-wire";
import { CatalogueUnavailable, readThrough } from "./read-through";
import { shapeCatalogue } from "./shape-catalogue";

/**
 * The catalogue as of today in Việt Nam, once a render. Null while it can't be read: in the build, which
 * must not need a backend, and when the backend never answered yet; such a page is not kept. A page that
 * reads it is kept until Việt Nam's midnight or until the tag `catalogue` is revalidated.
 */
export const readCatalogue = cache(async (): Promise<Catalogue | null> => {
  if (process.env.NEXT_PHASE === "phase-production-build") {
    await renderedOn("build");
    return null;
  }
  const day = vietnamDay(new Date());
  try {
    const wire = await readThrough<CatalogueWire>({
      path: "/store/catalogue",
      name: "catalogue",
      tags: ["catalogue"],
    });
    await renderedOn(wire === null ? "none" : day);
    return wire && shapeCatalogue(wire, day);
  } catch (error) {
    if (!(error instanceof CatalogueUnavailable)) throw error;
    await renderedOn("none");
    return null;
  }
});
