import { suggestions as messages } from "@/messages/vi/suggestions";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";
import type { OptionGroup, SuggestionOption } from "./suggestion-options";

interface SuggestionPanelProps {
  id: string;
  optionId: (index: number) => string;
  groups: readonly OptionGroup[];
  /** Of all options, -1 for none. */
  active: number;
  reading: string | null;
  onTake: () => void;
}

/** The list below the search field; hidden while it has nothing to offer. */
export function SuggestionPanel(props: SuggestionPanelProps) {
  const { id, optionId, groups, active, reading, onTake } = props;
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div
      hidden={groups.length === 0}
      // Scrolling, it would be a stop of its own on the way out of the field.
      tabIndex={-1}
      className="absolute inset-x-0 top-full z-30 mt-2 max-h-[70dvh] overflow-y-auto overscroll-contain rounded-2xl border border-field bg-card py-2 shadow-xl"
    >
      {reading === null ? null : (
        <p className="px-5 py-1 text-sm text-muted">{messages.read(reading)}</p>
      )}
      <div id={id} role="listbox" aria-label={messages.label}>
        {groups.map(({ heading, options }, at) => (
          <div
            key={heading}
            role="group"
            aria-label={heading ?? undefined}
            className={heading === null ? "font-semibold text-bay" : undefined}
          >
            {heading === null ? null : (
              <p aria-hidden="true" className="px-5 pt-2 text-sm font-semibold text-muted">
                {heading}
              </p>
            )}
            {options.map((option, index) => {
              const place = (starts[at] ?? 0) + index;
              return (
                <Option
                  key={option.href}
                  id={optionId(place)}
                  option={option}
                  active={place === active}
                  onTake={onTake}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  id: string;
  option: SuggestionOption;
  active: boolean;
  onTake: () => void;
}

/** A link, so that it can also be opened beside; the keyboard reaches it through the field. */
function Option({ id, option, active, onTake }: OptionProps) {
  const { href, title, note, price, picture } = option;
  return (
    <PageLink
      id={id}
      href={href}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onMouseDown={(event) => {
        // The field would lose the focus, and the list close, before the click arrives.
        event.preventDefault();
      }}
      onClick={onTake}
      className={`flex min-h-11 items-center gap-3 px-5 py-1.5 leading-snug hover:bg-bay-soft ${active ? "bg-bay-soft outline-2 -outline-offset-2 outline-bay" : ""}`}
    >
      {picture === undefined ? null : <Thumbnail picture={picture} size={44} />}
      <span className="flex-1">
        {title}
        {note === null ? null : <span className="block text-sm text-muted">{note}</span>}
      </span>
      {price === null ? null : (
        <span className="text-sm whitespace-nowrap text-muted tabular-nums">{price}</span>
      )}
    </PageLink>
  );
}
