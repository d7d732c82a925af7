import { fold } from "@cho-lang/vietnamese-text/fold";
import { encodeTelex } from "./encode-telex";
import { encodeVni } from "./encode-vni";
import { newTonePosition } from "./new-tone-position";

/** A way of typing the same wish. */
export interface TypingMode {
  readonly name: string;
  /** What stands in the search box. */
  readonly type: (text: string) => string;
  /** True when marks are left out; otherwise all of them can be read back from what was typed. */
  readonly loses: boolean;
}

/** Every second word without marks, beginning with the first (`from` 0) or the second (1). */
function halfFolded(text: string, from: 0 | 1): string {
  return text
    .split(" ")
    .map((word, index) => (index % 2 === from ? fold(word) : word))
    .join(" ");
}

/** With all marks, in the traditional tone position: how the gold set is written. */
export const FULL_MARKS: TypingMode = { name: "full marks", type: (text) => text, loses: false };

/** All ways in which a query is asked. A search should answer alike in each. */
export const TYPING_MODES: readonly TypingMode[] = [
  FULL_MARKS,
  { name: "no marks", type: fold, loses: true },
  { name: "marks on 2nd, 4th …", type: (text) => halfFolded(text, 0), loses: true },
  { name: "marks on 1st, 3rd …", type: (text) => halfFolded(text, 1), loses: true },
  { name: "Telex", type: (text) => encodeTelex(text, "after-vowel"), loses: false },
  { name: "Telex, tone last", type: (text) => encodeTelex(text, "after-word"), loses: false },
  { name: "VNI", type: (text) => encodeVni(text, "after-vowel"), loses: false },
  { name: "VNI, tone last", type: (text) => encodeVni(text, "after-word"), loses: false },
  { name: "NFD", type: (text) => text.normalize("NFD"), loses: false },
  { name: "new tone position", type: newTonePosition, loses: false },
];
