import { SELECTION } from "../selection-state";

/** The boxes stand on the cards, outside of the form that they belong to. */
function boxes(): HTMLInputElement[] {
  const selector = `input[type="checkbox"][form="${SELECTION.form}"]`;
  return [...document.querySelectorAll<HTMLInputElement>(selector)];
}

/** How many orders of the page are selected. */
export function countSelected(): number {
  return boxes().filter((box) => box.checked).length;
}

/** Calls back whenever a box of the page was ticked or cleared. @returns what ends it */
export function followSelection(changed: () => void): () => void {
  document.addEventListener("change", changed);
  return () => {
    document.removeEventListener("change", changed);
  };
}

/** Ticks or clears all boxes of the page. */
export function selectAll(checked: boolean): void {
  for (const box of boxes()) {
    box.checked = checked;
  }
  document.dispatchEvent(new Event("change"));
}
