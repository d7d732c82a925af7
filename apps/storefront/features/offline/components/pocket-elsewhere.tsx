"use client";

import { useEffect, useState, type ReactNode } from "react";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { PocketProduct as Product } from "@cho-lang/pocket-catalogue/pocket-product";
import { askCatalogueHere, type HereAnswer } from "../catalogue/ask-catalogue";
import { catalogueState, readCatalogueHere } from "../catalogue/catalogue-store";
import { headingAt } from "../catalogue/heading-at";
import { questionAt } from "../catalogue/question-at";
import { PocketProduct } from "./pocket-product";
import { PocketShelf } from "./pocket-shelf";

/** What the phone's own catalogue has for an address. */
type Found =
  | { kind: "shelf"; heading: string; answer: HereAnswer }
  | { kind: "product"; product: Product; asOf: string }
  | { kind: "nothing" };

const PRODUCT = /^\/san-pham\/([^/]+)\/?$/;

interface PocketElsewhereProps {
  place: URL;
  /** What stands there when the catalogue has nothing for it. */
  otherwise: ReactNode;
}

/** In place of a page that is not kept: a list, a search or a product out of the phone's own catalogue. */
export function PocketElsewhere({ place, otherwise }: PocketElsewhereProps) {
  const { href } = place;
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    void find(new URL(href))
      .catch((): Found => ({ kind: "nothing" }))
      .then(setFound);
  }, [href]);
  switch (found?.kind) {
    case undefined:
      return null;
    case "shelf":
      return <PocketShelf key={href} heading={found.heading} answer={found.answer} />;
    case "product":
      return <PocketProduct product={found.product} asOf={found.asOf} />;
    case "nothing":
      return otherwise;
  }
}

async function find(place: URL): Promise<Found> {
  const question = questionAt(place, vietnamDay(new Date()));
  if (question !== null) {
    const answer = await askCatalogueHere(question);
    if (answer === null) return { kind: "nothing" };
    const heading = await headingAt(place, answer.total > 0, sellerNameHere);
    return { kind: "shelf", heading, answer };
  }
  const handle = PRODUCT.exec(place.pathname)?.[1];
  if (handle === undefined) {
    return { kind: "nothing" };
  }
  const [kept, state] = await Promise.all([readCatalogueHere(), catalogueState()]);
  const product = kept?.products.find((each) => each.handle === handle);
  return product && state ? { kind: "product", product, asOf: state.asOf } : { kind: "nothing" };
}

async function sellerNameHere(handle: string): Promise<string | null> {
  const kept = await readCatalogueHere();
  return kept?.products.find(({ seller }) => seller === handle)?.seller_name ?? null;
}
