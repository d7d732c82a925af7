"use client";

import { useCallback, useEffect, useRef, type RefObject } from "react";
import { keepEntries, keptEntries, type KeptEntries } from "../kept-entries";

interface KeptForm {
  ref: RefObject<HTMLFormElement | null>;
  /** Keeps what is typed by now: for `<form onInput>`, and before it is sent. */
  keep: () => void;
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

/** A select names what it began with in `data-known`, because the browser does not. */
function isUntouched(field: HTMLInputElement | HTMLSelectElement): boolean {
  return (
    field.value === (field instanceof HTMLSelectElement ? field.dataset.known : field.defaultValue)
  );
}

/** Puts back what was kept, but over nothing that was typed before the script came. */
function restore(form: HTMLFormElement, entries: KeptEntries): void {
  for (const [name, value] of Object.entries(entries)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) {
      field.value = field.value === "" ? value : field.value;
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = isUntouched(field) ? value : field.value;
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
    const form = ref.current;
    if (form !== null) {
      restore(form, keptEntries(name) ?? {});
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

  const keep = useCallback(() => {
    if (ref.current !== null) {
      keepEntries(name, typed(ref.current));
    }
  }, [name]);

  return { ref, keep };
}
