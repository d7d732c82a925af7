"use client";

import { useCallback, useEffect, useRef, type RefObject } from "react";
import { keepEntries, keptEntries, type KeptEntries } from "../kept-entries";

interface KeptForm {
  ref: RefObject<HTMLFormElement | null>;
  /** For `<form onInput>`. */
  onInput: () => void;
}

function typed(form: HTMLFormElement): KeptEntries {
  const entries: KeptEntries = {};
  new FormData(form).forEach((value, name) => {
    const field = form.elements.namedItem(name);
    const hidden = field instanceof HTMLInputElement && field.type === "hidden";
    if (typeof value === "string" && !hidden && !name.startsWith("$")) {
      entries[name] = value;
    }
  });
  return entries;
}

function restore(form: HTMLFormElement, entries: KeptEntries): void {
  for (const [name, value] of Object.entries(entries)) {
    const field = form.elements.namedItem(name);
    if (
      field instanceof RadioNodeList ||
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement
    ) {
      field.value = value;
    }
  }
}

/**
 * Keeps what is typed into a form on this device, so that neither a lost line nor a closed browser loses an
 * entry, and puts it back when the page opens again. What could not be sent goes out by itself when there is
 * a line.
 *
 * @param name of the form on this device
 * @param lost whether the last post did not arrive
 */
export function useKeptForm(name: string, lost: boolean): KeptForm {
  const ref = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const entries = keptEntries(name);
    if (ref.current !== null && entries !== null) {
      restore(ref.current, entries);
    }
  }, [name]);

  useEffect(() => {
    if (!lost) {
      return;
    }
    const send = () => {
      ref.current?.requestSubmit();
    };
    addEventListener("online", send);
    return () => {
      removeEventListener("online", send);
    };
  }, [lost]);

  const onInput = useCallback(() => {
    if (ref.current !== null) {
      keepEntries(name, typed(ref.current));
    }
  }, [name]);

  return { ref, onInput };
}
