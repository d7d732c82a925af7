import { FOUND } from "./marked-queries";

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text in which Meilisearch marked what it found, safe as HTML but for the tags themselves. */
export function showFound(text: string, tags: { pre: string; post: string }): string {
  return text
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(FOUND.pre, tags.pre)
    .replaceAll(FOUND.post, tags.post);
}
