import { useEffect, type RefObject } from "react";

/**
 * Tells a screen reader of a field's list whether it is open, and which option is pointed at.
 *
 * @param list names it, and its options as `<list>-<place>`
 * @param active place of the option, from 0; -1 for none
 */
export function useComboboxSigns(
  field: RefObject<HTMLInputElement | null>,
  list: string,
  open: boolean,
  active: number,
): void {
  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.setAttribute("aria-expanded", String(open));
    const option = `${list}-${String(active)}`;
    if (open && active >= 0) input.setAttribute("aria-activedescendant", option);
    else input.removeAttribute("aria-activedescendant");
  }, [field, list, open, active]);
}
