"use client";

import { useRef, useState, type KeyboardEvent } from "react";
import { addressField } from "@/messages/vi/address-field";
import type { AddressSuggestion } from "../address-suggestion";
import { SuggestionList } from "./suggestion-list";
import { useSuggestions, type SuggestAddresses } from "./use-suggestions";
import { useTypedBefore } from "./use-typed-before";

interface AddressFieldProps {
  defaultValue: string;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  onEdit: (line: string) => void;
  /** The line is complete: a suggestion was taken or the field left. */
  onSettle: () => void;
  /** Whom to ask for suggestions; the market unless told. */
  suggest?: SuggestAddresses;
}

const LIST_ID = "address-danh-sach";

/**
 * The address line: a plain text field that script turns into a combobox (ARIA 1.2, list autocomplete).
 * Down and Up move through the list, Enter takes, Escape closes; the focus stays in the field.
 */
export function AddressField({
  defaultValue,
  problem,
  onEdit,
  onSettle,
  suggest,
}: AddressFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const settled = useRef(defaultValue);
  const { suggestions, ask, clear } = useSuggestions(suggest);
  const [active, setActive] = useState(-1);
  const open = suggestions !== null && suggestions.length > 0;

  const settle = (line: string) => {
    clear();
    setActive(-1);
    if (line.trim() !== "" && line !== settled.current) {
      settled.current = line;
      onSettle();
    }
  };

  useTypedBefore(field, defaultValue, (line, left) => {
    onEdit(line);
    if (left) settle(line);
  });

  const take = (suggestion: AddressSuggestion) => {
    const input = field.current;
    if (input === null) {
      return;
    }
    input.value = suggestion.line;
    onEdit(suggestion.line);
    settle(suggestion.line);
    input.focus();
    const caret = suggestion.hasStreet ? suggestion.line.length : 0;
    input.setSelectionRange(caret, caret);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      return;
    }
    const move = keyMove(event.key, active, suggestions.length);
    const chosen = suggestions[active];
    if (move !== null) {
      event.preventDefault();
      setActive(move);
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape") {
      event.preventDefault();
      clear();
      setActive(-1);
    }
  };

  return (
    <div className="flex flex-col gap-1">
      <label htmlFor="address" className="font-medium">
        {addressField.label}
      </label>
      <p id="address-goi-y" className="text-sm text-muted">
        {addressField.hint}
      </p>
      <div className="relative">
        <input
          ref={field}
          id="address"
          name="address"
          type="text"
          defaultValue={defaultValue}
          autoComplete="street-address"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={LIST_ID}
          aria-activedescendant={open && active >= 0 ? `${LIST_ID}-${String(active)}` : undefined}
          aria-required
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? "address-goi-y address-loi" : "address-goi-y"}
          className={`min-h-12 w-full rounded-lg border bg-paper px-3 py-2 ${problem ? "border-lantern" : "border-field"}`}
          onChange={(event) => {
            onEdit(event.target.value);
            setActive(-1);
            ask(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            settle(event.target.value);
          }}
        />
        <SuggestionList id={LIST_ID} suggestions={suggestions} active={active} onTake={take} />
      </div>
      {problem === undefined ? null : (
        <p id="address-loi" className="font-medium text-lantern">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Where a key moves to in a list of `count`; `null` for a key that does not move. */
function keyMove(key: string, active: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return active <= 0 ? count - 1 : active - 1;
    default:
      return null;
  }
}
