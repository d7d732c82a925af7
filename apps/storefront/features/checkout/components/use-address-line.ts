import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ComponentType,
  type RefObject,
} from "react";
import type { AddressSuggestionsProps } from "./address-suggestions";

export interface AddressLine {
  /** What suggests, where it is there already; otherwise it comes when the field is entered, and asks the market. */
  suggestions?: ComponentType<AddressSuggestionsProps>;
  defaultValue: string;
  onEdit: (line: string) => void;
  /** The line is complete: a suggestion was taken or the field left. */
  onSettle: () => void;
}

/** The suggestions' own script, and what the field held when they were sent for. */
interface Suggesting {
  Suggestions: ComponentType<AddressSuggestionsProps>;
  since: string;
}

/**
 * What script makes of an address field. The suggestions, with their own script, come when it is entered; where that can't
 * be had the field is what it is without them.
 *
 * @returns what suggests, once it is there; for when the field is entered; and for when its line may be complete
 */
export function useAddressLine(
  field: RefObject<HTMLInputElement | null>,
  { suggestions, defaultValue, onEdit, onSettle }: AddressLine,
): [Suggesting | null, () => void, (line: string) => void] {
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

  return [suggesting, enter, settle];
}
