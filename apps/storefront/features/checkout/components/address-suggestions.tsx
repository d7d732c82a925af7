"use client";

import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import type { AddressSuggestion } from "../address-suggestion";
import { ADDRESS_LIST_ID } from "./address-list-id";
import { SuggestionList } from "./suggestion-list";
import { useSuggestions, type SuggestAddresses } from "./use-suggestions";

export interface AddressSuggestionsProps {
  field: RefObject<HTMLInputElement | null>;
  /** What the field held when this was sent for, or at first where it was there: letters typed since are asked about. */
  since: string;
  /** A suggestion was taken: the field is to hold its line. */
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
    onTake(line);
    input.focus();
    const caret = hasStreet ? line.length : 0;
    input.setSelectionRange(caret, caret);
  };

  const onInput = useEffectEvent(() => {
    setActive(-1);
    ask(field.current?.value ?? "");
  });

  const onBlur = useEffectEvent(close);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
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
  });

  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.addEventListener("input", onInput);
    input.addEventListener("blur", onBlur);
    input.addEventListener("keydown", onKeyDown);
    const before = setTimeout(() => {
      if (document.activeElement === input && input.value !== since) onInput();
    });
    return () => {
      clearTimeout(before);
      input.removeEventListener("input", onInput);
      input.removeEventListener("blur", onBlur);
      input.removeEventListener("keydown", onKeyDown);
    };
  }, [field, since]);

  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.setAttribute("aria-expanded", String(open));
    const option = `${ADDRESS_LIST_ID}-${String(active)}`;
    if (open && active >= 0) input.setAttribute("aria-activedescendant", option);
    else input.removeAttribute("aria-activedescendant");
  }, [field, open, active]);

  return (
    <SuggestionList id={ADDRESS_LIST_ID} suggestions={suggestions} active={active} onTake={take} />
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
