import { listHeading as messages } from "@/messages/vi/list-heading";

/**
 * What a list is called that was searched for or narrowed.
 *
 * @param text as typed; "" for none
 * @param names of the pages whose list is narrowed; "" for none. Only asked where nothing was typed
 * @param narrowed the text alone would find something
 */
export function listHeading(text: string, names: string, found: boolean, narrowed = false): string {
  if (text !== "") {
    if (found) return messages.results(text);
    return narrowed ? messages.nothingChosen(text) : messages.nothing(text);
  }
  if (names === "") return found ? messages.all : messages.nothingAtAll;
  return found ? names : messages.nothingOf(names);
}
