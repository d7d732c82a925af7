import { addressSuggestions as messages } from "@/messages/vi/address-suggestions";
import type { AddressSuggestion } from "../address-suggestion";

interface SuggestionListProps {
  id: string;
  /** `null` while nothing was asked. */
  suggestions: AddressSuggestion[] | null;
  active: number;
  onTake: (suggestion: AddressSuggestion) => void;
}

/** The list below the address field, and how long it is for who does not see it. Hidden while it has nothing to offer. */
export function SuggestionList({ id, suggestions, active, onTake }: SuggestionListProps) {
  return (
    <>
      <ul
        id={id}
        role="listbox"
        // Scrolling, it would be a stop of its own on the way to the next field.
        tabIndex={-1}
        aria-label={messages.suggestions}
        hidden={suggestions === null || suggestions.length === 0}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-auto rounded-xl border border-field bg-card py-1 shadow-lg"
      >
        {suggestions?.map((suggestion, index) => (
          <li
            key={suggestion.key}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            className={`flex min-h-11 cursor-pointer flex-col justify-center px-3 py-2 ${index === active ? "bg-bay text-on-bay" : ""}`}
            onMouseDown={(event) => {
              // The field would lose the focus before the click arrives.
              event.preventDefault();
            }}
            onMouseUp={() => {
              onTake(suggestion);
            }}
          >
            <span>{suggestion.place}</span>
            {suggestion.formerly === null ? null : (
              <span className="text-sm opacity-80">{messages.formerly(suggestion.formerly)}</span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {suggestions === null ? "" : messages.count(suggestions.length)}
      </p>
    </>
  );
}
