import { useEffect, useEffectEvent, type RefObject } from "react";

interface FieldEvents {
  onInput: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Hears a field that another component draws.
 *
 * @param since what it held when this was sent for: what was typed from then on is heard as well
 */
export function useFieldEvents(
  field: RefObject<HTMLInputElement | null>,
  since: string,
  events: FieldEvents,
): void {
  const onInput = useEffectEvent(events.onInput);
  const onBlur = useEffectEvent(events.onBlur);
  const onKeyDown = useEffectEvent(events.onKeyDown);
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
}
