"use client";

import { useState, type ReactNode } from "react";
import { sorting } from "@/messages/vi/sorting";
import { sortItems, type Sortable, type SortKey } from "./sort-items";

export interface ListEntry extends Sortable {
  handle: string;
  /** Drawn on the server. */
  tile: ReactNode;
}

const KEYS: readonly SortKey[] = ["suggested", "cheapest", "dearest", "newest"];

/** A list of tiles with its count; script adds the choice of order. */
export function SortableList({ count, entries }: { count: string; entries: readonly ListEntry[] }) {
  const [key, setKey] = useState<SortKey>("suggested");
  return (
    <div className="flex flex-col gap-4">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-muted">{count}</p>
        <label className="needs-script flex items-center gap-2 text-sm text-muted">
          {sorting.label}
          <select
            value={key}
            onChange={(event) =>
              setKey(KEYS.find((each) => each === event.target.value) ?? "suggested")
            }
            className="min-h-11 rounded-lg border border-field bg-card px-3 text-base text-ink"
          >
            {KEYS.map((each) => (
              <option key={each} value={each}>
                {sorting[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
        {sortItems(entries, key).map(({ handle, tile }) => (
          <li key={handle}>{tile}</li>
        ))}
      </ul>
    </div>
  );
}
