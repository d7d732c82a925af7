import { fold } from "./fold";

/** A name as part of an address: folded words joined by hyphens. "Trứng vịt biển Đồng Rui" → "trung-vit-bien-dong-rui". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
