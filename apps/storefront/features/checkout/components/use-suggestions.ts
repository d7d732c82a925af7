"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { AddressSuggestion } from "../address-suggestion";

const WAIT_MILLISECONDS = 150;

/** Finds what an address line may mean. */
export type SuggestAddresses = (line: string, signal: AbortSignal) => Promise<AddressSuggestion[]>;

/**
 * Suggestions for an address line, asked for shortly after the last key. An answer that a later line
 * has overtaken is dropped.
 *
 * @param load whom to ask; must stay the same function
 */
export function useSuggestions(load: SuggestAddresses) {
  const [suggestions, setSuggestions] = useState<AddressSuggestion[] | null>(null);
  const asked = useRef<AbortController>(undefined);

  const clear = useCallback(() => {
    asked.current?.abort();
    setSuggestions(null);
  }, []);

  const ask = useCallback(
    (line: string) => {
      asked.current?.abort();
      const controller = new AbortController();
      asked.current = controller;
      setTimeout(() => {
        if (!controller.signal.aborted) {
          void load(line, controller.signal).then((found) => {
            if (!controller.signal.aborted) {
              setSuggestions(found);
            }
          });
        }
      }, WAIT_MILLISECONDS);
    },
    [load],
  );

  useEffect(() => clear, [clear]);
  return { suggestions, ask, clear };
}
