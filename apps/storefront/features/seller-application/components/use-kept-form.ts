"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { keepEntries, keptEntries, type KeptEntries } from "../kept-entries";

interface KeptForm {
  ref: RefObject<HTMLFormElement | null>;
  /** Something was put back that the market does not have. */
  restored: boolean;
  /** Keeps what is typed by now: for `<form onInput>`, and before it is sent. */
  keep: () => void;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields that somebody fills in, by their names. */
function fieldsOf(form: HTMLFormElement): Map<string, Field[]> {
  const fields = new Map<string, Field[]>();
  for (const field of form.elements) {
    const hidden =
      field instanceof HTMLInputElement && (field.type === "hidden" || field.type === "file");
    const typed =
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement;
    if (typed && !hidden && field.name !== "") {
      fields.set(field.name, [...(fields.get(field.name) ?? []), field]);
    }
  }
  return fields;
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}

/** What a field says; of a box "" while it is not ticked. */
function saidBy(field: Field): string {
  return isBox(field) && !field.checked ? "" : field.value;
}

/** A select names what it began with in `data-known`, because the browser does not. */
function isUntouched(field: Field): boolean {
  if (isBox(field)) {
    return field.checked === field.defaultChecked;
  }
  return (
    field.value === (field instanceof HTMLSelectElement ? field.dataset.known : field.defaultValue)
  );
}

/** Puts back what was kept, but over nothing that was typed before the script came. Answers whether it was any. */
function restore(form: HTMLFormElement, entries: KeptEntries): boolean {
  let any = false;
  fieldsOf(form).forEach((fields, name) => {
    fields.forEach((field, at) => {
      const kept = entries[name]?.[at];
      if (kept === undefined || kept === saidBy(field) || !isUntouched(field)) {
        return;
      }
      any = true;
      if (isBox(field)) {
        field.checked = kept !== "";
      } else {
        field.value = kept;
      }
    });
  });
  return any;
}

function typed(form: HTMLFormElement): KeptEntries {
  return Object.fromEntries(
    [...fieldsOf(form)].map(([name, fields]) => [name, fields.map(saidBy)]),
  );
}

/**
 * Keeps what is typed into a form on this device, so that neither a lost line nor a closed browser loses an
 * entry, and puts it back when the page opens again. What could not be sent goes out by itself when there is
 * a line.
 *
 * @param name of the form on this device; null keeps nothing
 * @param lost whether the last post did not arrive
 * @param rows how many rows of fields it has: what was kept of a new one is put back too
 */
export function useKeptForm(name: string | null, lost: boolean, rows = 1): KeptForm {
  const ref = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    const entries = name === null ? null : keptEntries(name);
    if (ref.current !== null && entries !== null && restore(ref.current, entries)) {
      setRestored(true);
    }
  }, [name, rows]);

  useEffect(() => {
    if (!lost || name === null) {
      return;
    }
    const send = () => {
      ref.current?.requestSubmit();
    };
    addEventListener("online", send);
    return () => {
      removeEventListener("online", send);
    };
  }, [lost, name]);

  const keep = useCallback(() => {
    if (ref.current !== null && name !== null) {
      keepEntries(name, typed(ref.current));
    }
  }, [name]);

  return { ref, keep, restored };
}
