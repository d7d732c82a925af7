import { useEffect, useEffectEvent, type RefObject } from "react";

/**
 * Tells once of a line that is another one than the page came with: what was typed before the script came, or put
 * back by the browser, nobody has heard. `left` says that the field is not being typed in any more.
 */
export function useTypedBefore(
  field: RefObject<HTMLInputElement | null>,
  cameWith: string,
  tell: (line: string, left: boolean) => void,
): void {
  const catchUp = useEffectEvent(() => {
    const input = field.current;
    if (input !== null && input.value !== cameWith) {
      tell(input.value, document.activeElement !== input);
    }
  });
  useEffect(() => {
    catchUp();
  }, []);
}
