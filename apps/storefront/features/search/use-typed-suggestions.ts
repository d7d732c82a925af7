"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Suggestions } from "@/lib/medusa/suggestions";

const SHORTEST = 2;
const WAIT_MILLISECONDS = 120;

/** What was typed and what it may mean; null while there is nothing to suggest for it. */
export type TypedSuggestions = { text: string; found: Suggestions } | null;

/**
 * Suggestions for what stands in the field, asked for shortly after the last key. An answer that a later
 * key has overtaken is dropped, an earlier question is not asked again, and without a connection the phone's
 * own catalogue answers, if there is one.
 */
export function useTypedSuggestions() {
  const [typed, setTyped] = useState<TypedSuggestions>(null);
  const asked = useRef<AbortController>(undefined);
  const known = useRef(new Map<string, Suggestions>());

  const clear = useCallback(() => {
    asked.current?.abort();
    setTyped(null);
  }, []);

  const ask = useCallback((line: string) => {
    asked.current?.abort();
    const text = line.trim().replace(/\s+/g, " ");
    const before = known.current.get(text);
    if (text.length < SHORTEST || before) {
      setTyped(before ? { text, found: before } : null);
      return;
    }
    const controller = new AbortController();
    asked.current = controller;
    setTimeout(() => {
      if (controller.signal.aborted) return;
      void load(text, controller.signal).then((found) => {
        if (controller.signal.aborted) return;
        if (found) known.current.set(text, found);
        setTyped(found && { text, found });
      });
    }, WAIT_MILLISECONDS);
  }, []);

  useEffect(() => () => asked.current?.abort(), []);
  return { typed, ask, clear };
}

async function load(text: string, signal: AbortSignal): Promise<Suggestions | null> {
  try {
    const words = new URLSearchParams({ q: text });
    const response = await fetch(`/api/goi-y?${words.toString()}`, { signal });
    return response.ok ? ((await response.json()) as Suggestions) : null;
  } catch {
    return signal.aborted ? null : suggestOnPhone(text);
  }
}

/** Without a line: out of the catalogue that the phone keeps, if it keeps one. */
async function suggestOnPhone(text: string): Promise<Suggestions | null> {
  try {
    const { suggestHere } = await import("@/features/offline/catalogue/suggest-here");
    return await suggestHere(text);
  } catch {
    return null;
  }
}
