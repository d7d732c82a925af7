"use client";

import { useEffect, useEffectEvent, useRef, useState, type ComponentType } from "react";
import type { addressField } from "@/messages/vi/address-field";
import { ADDRESS_LIST_ID } from "./address-list-id";
import type { AddressSuggestionsProps } from "./address-suggestions";
import { FieldFrame } from "@/ui/field-frame";
import { framed } from "@/ui/framed";

interface AddressFieldProps {
  texts: typeof addressField;
  defaultValue: string;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  onEdit: (line: string) => void;
  /** The line is complete: a suggestion was taken or the field left. */
  onSettle: () => void;
  /** What suggests, where it is there already; otherwise it comes when the field is entered, and asks the market. */
  suggestions?: ComponentType<AddressSuggestionsProps>;
}

/** The suggestions' own script, and what the field held when they were sent for. */
interface Suggesting {
  Suggestions: ComponentType<AddressSuggestionsProps>;
  since: string;
}

/**
 * The address line: a plain text field that script turns into a combobox. The suggestions, with their own script, come
 * when the field is entered; where that can't be had the field is what it is without them.
 */
export function AddressField({
  texts,
  defaultValue,
  problem,
  onEdit,
  onSettle,
  suggestions,
}: AddressFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const settled = useRef(defaultValue);
  const [suggesting, setSuggesting] = useState<Suggesting | null>(
    suggestions ? { Suggestions: suggestions, since: defaultValue } : null,
  );

  const settle = (line: string) => {
    if (line.trim() !== "" && line !== settled.current) {
      settled.current = line;
      onSettle();
    }
  };

  const enter = () => {
    if (suggesting !== null) return;
    const since = field.current?.value ?? "";
    import("./market-suggestions").then(
      ({ MarketSuggestions: Suggestions }) => {
        setSuggesting((before) => before ?? { Suggestions, since });
      },
      () => undefined,
    );
  };

  // What was done before the script came, or put back by the browser, nobody has heard.
  const catchUp = useEffectEvent(() => {
    const input = field.current;
    if (input === null) return;
    const left = document.activeElement !== input;
    if (!left) enter();
    if (input.value !== defaultValue) {
      onEdit(input.value);
      if (left) settle(input.value);
    }
  });
  useEffect(() => {
    catchUp();
  }, []);

  return (
    <FieldFrame name="address" {...texts} problem={problem}>
      <div className="relative">
        <input
          {...framed("address", texts.hint, problem)}
          ref={field}
          type="text"
          defaultValue={defaultValue}
          autoComplete="street-address"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={false}
          aria-controls={ADDRESS_LIST_ID}
          aria-required
          onFocus={enter}
          onChange={(event) => {
            onEdit(event.target.value);
          }}
          onBlur={(event) => {
            settle(event.target.value);
          }}
        />
        {suggesting === null ? null : (
          <suggesting.Suggestions
            field={field}
            since={suggesting.since}
            onTake={(line) => {
              if (field.current !== null) field.current.value = line;
              onEdit(line);
              settle(line);
            }}
          />
        )}
      </div>
    </FieldFrame>
  );
}
