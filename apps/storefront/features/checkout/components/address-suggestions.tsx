"use client";

import { useState, type RefObject } from "react";
import type { AddressSuggestion } from "../address-suggestion";
import { ADDRESS_LIST_ID } from "./address-list-id";
import { SuggestionList } from "./suggestion-list";
import { useComboboxSigns } from "./use-combobox-signs";
import { useFieldEvents } from "./use-field-events";
import { useSuggestions, type SuggestAddresses } from "./use-suggestions";

export interface AddressSuggestionsProps {
  field: RefObject<HTMLInputElement | null>;
  /** What the field held when this was sent for, or at first where it was there: letters typed since are asked about. */
  since: string;
  /** A suggestion was taken: the field holds its line. */
  onTake: (line: string) => void;
}

interface SuggestingProps extends AddressSuggestionsProps {
  /** Whom to ask; must stay the same function. */
  suggest: SuggestAddresses;
}

/**
 * Makes the address field a combobox (ARIA 1.2, list autocomplete). Down and Up move through the list, Enter takes,
 * Escape closes; the focus stays in the field.
 */
export function AddressSuggestions({ field, since, suggest, onTake }: SuggestingProps) {
  const { suggestions, ask, clear } = useSuggestions(suggest);
  const [active, setActive] = useState(-1);
  const open = suggestions !== null && suggestions.length > 0;

  const close = () => {
    clear();
    setActive(-1);
  };

  const take = ({ line, hasStreet }: AddressSuggestion) => {
    const input = field.current;
    if (input === null) {
      return;
    }
    close();
    write(line, input, hasStreet ? line.length : 0);
    onTake(line);
  };

  const onInput = () => {
    setActive(-1);
    ask(field.current?.value ?? "");
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
      close();
    }
  };

  useFieldEvents(field, since, { onInput, onBlur: close, onKeyDown });
  useComboboxSigns(field, ADDRESS_LIST_ID, open, active);

  return (
    <SuggestionList id={ADDRESS_LIST_ID} suggestions={suggestions} active={active} onTake={take} />
  );
}

function write(line: string, input: HTMLInputElement, caret: number): void {
  input.value = line;
  input.focus();
  input.setSelectionRange(caret, caret);
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
