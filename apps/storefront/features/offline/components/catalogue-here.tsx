"use client";

import { useEffect, useState } from "react";
import { formatInstant } from "@/lib/format-instant";
import { pocketShelf as messages } from "@/messages/vi/pocket-shelf";
import { buttonClass } from "@/ui/button-class";
import { catalogueState, type CatalogueState } from "../catalogue/catalogue-store";
import { refreshCatalogue } from "../catalogue/refresh-catalogue";

/**
 * The province's catalogue on this phone: searched here, or fetched on demand by those whose browser saves
 * data and so has not fetched it by itself.
 */
export function CatalogueHere() {
  const [state, setState] = useState<CatalogueState | null | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const read = () => {
    void catalogueState().then((kept) => {
      setState(kept ?? null);
    });
  };
  useEffect(read, []);
  const fetchNow = async () => {
    const done = await refreshCatalogue().catch(() => false);
    setFailed(!done);
    read();
    // Brings along what shows and searches it, for the worker to keep.
    await Promise.all([import("./pocket-elsewhere"), import("../catalogue/pocket-engine")]).catch(
      () => undefined,
    );
  };
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-2xl">{messages.heading}</h2>
      <p role="status" className="text-muted">
        {failed ? messages.failed : stateText(state)}
      </p>
      {state === undefined ? null : (
        <p>
          <button
            type="button"
            onClick={() => void fetchNow()}
            className={buttonClass("secondary")}
          >
            {state === null ? messages.fetch : messages.refresh}
          </button>
        </p>
      )}
    </section>
  );
}

function stateText(state: CatalogueState | null | undefined): string {
  if (state === undefined) {
    return "";
  }
  return state === null ? messages.absent : messages.kept(state.count, formatInstant(state.asOf));
}
