"use client";

import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { suggestions as messages } from "@/messages/vi/suggestions";
import { SuggestionPanel } from "./suggestion-panel";
import { suggestionOptions } from "./suggestion-options";
import { useTypedSuggestions } from "./use-typed-suggestions";

const LIST_ID = "goi-y";

/** Names an option for `aria-activedescendant`. */
const optionId = (index: number): string => `${LIST_ID}-${String(index)}`;

/**
 * Makes the header's search field a combobox with a list (ARIA APG, list autocomplete with manual
 * selection). Down and Up move through the suggestions, Enter opens the chosen one, or the results when
 * none is chosen; Escape closes the list, Down opens it again. The focus stays in the field.
 */
export default function SuggestionBox({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const { typed, ask, clear } = useTypedSuggestions();
  const [active, setActive] = useState(-1);
  const groups = typed ? suggestionOptions(typed.text, typed.found) : [];
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const open = count > 0;

  const close = () => {
    clear();
    setActive(-1);
  };

  const onInput = useEffectEvent(() => {
    setActive(-1);
    ask(field.current?.value ?? "");
  });

  const onBlur = useEffectEvent(close);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (!open) {
      if (event.key === "ArrowDown") onInput();
      return;
    }
    const move = keyMove(event.key, active, count);
    if (move !== null) {
      event.preventDefault();
      setActive(move);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      document.getElementById(optionId(active))?.click();
    }
  });

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.addEventListener("input", onInput);
    input.addEventListener("blur", onBlur);
    input.addEventListener("keydown", onKeyDown);
    // Letters that were typed while this script was on its way.
    const before = setTimeout(onInput);
    return () => {
      clearTimeout(before);
      input.removeEventListener("input", onInput);
      input.removeEventListener("blur", onBlur);
      input.removeEventListener("keydown", onKeyDown);
    };
  }, [field]);

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", LIST_ID);
    input.setAttribute("aria-expanded", String(open));
    if (open && active >= 0) input.setAttribute("aria-activedescendant", optionId(active));
    else input.removeAttribute("aria-activedescendant");
  }, [field, open, active]);

  return (
    <>
      <SuggestionPanel
        id={LIST_ID}
        optionId={optionId}
        groups={groups}
        active={active}
        reading={typed?.found.reading ?? null}
        onTake={() => {
          close();
          field.current?.blur();
        }}
      />
      <p role="status" className="sr-only">
        {typed ? messages.count(count) : ""}
      </p>
    </>
  );
}

/** Where a key moves to: one past either end is the field itself (-1). `null` for a key that does not move. */
function keyMove(key: string, active: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return active + 1 === count ? -1 : active + 1;
    case "ArrowUp":
      return active === -1 ? count - 1 : active - 1;
    default:
      return null;
  }
}
