import { site } from "@/messages/vi/site";

/** A description for machines, which don't see the ribbon on the page: it says itself that it is a demonstration. */
export function demonstrated(description: string): string {
  const { badge, text } = site.demonstration;
  return `${badge}. ${text} ${description}`;
}
