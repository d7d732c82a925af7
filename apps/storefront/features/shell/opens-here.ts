/** The parts of a click that decide. */
export type Click = Pick<
  MouseEvent,
  "defaultPrevented" | "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey"
>;

/** Whether a click asks for the link's page right here, and not for a new tab, a file or a menu. */
export function opensHere(click: Click): boolean {
  const modified = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;
  return !click.defaultPrevented && click.button === 0 && !modified;
}
