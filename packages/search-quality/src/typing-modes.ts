import { fold } from "@cho-lang/vietnamese-text/fold";
import { encodeTelex } from "./encode-telex";
import { encodeVni } from "./encode-vni";
import { newTonePosition } from "./new-tone-position";

/** A way of typing the same wish. */
export interface TypingMode {
  readonly name: string;
  /** What stands in the search box. */
  readonly type: (text: string) => string;
  /** The text with the marks that can be read back from what was typed. */
  readonly keeps: (text: string) => string;
}

const asWritten = (text: string): string => text;

/** Every second word without marks, beginning with the first (`from` 0) or the second (1). */
function halfFolded(text: string, from: 0 | 1): string {
  return text
    .split(" ")
    .map((word, index) => (index % 2 === from ? fold(word) : word))
    .join(" ");
}

const partialFromFirst = (text: string): string => halfFolded(text, 0);
const partialFromSecond = (text: string): string => halfFolded(text, 1);

/** With all marks, in the traditional tone position: how the gold set is written. */
export const FULL_MARKS: TypingMode = { name: "full marks", type: asWritten, keeps: asWritten };

/** All ways in which a query is asked. A search should answer alike in each. */
export const TYPING_MODES: readonly TypingMode[] = [
  FULL_MARKS,
  { name: "no marks", type: fold, keeps: fold },
  { name: "marks on 2nd, 4th …", type: partialFromFirst, keeps: partialFromFirst },
  { name: "marks on 1st, 3rd …", type: partialFromSecond, keeps: partialFromSecond },
  { name: "Telex", type: (text) => encodeTelex(text, "after-vowel"), keeps: asWritten },
  { name: "Telex, tone last", type: (text) => encodeTelex(text, "after-word"), keeps: asWritten },
  { name: "VNI", type: (text) => encodeVni(text, "after-vowel"), keeps: asWritten },
  { name: "VNI, tone last", type: (text) => encodeVni(text, "after-word"), keeps: asWritten },
  { name: "NFD", type: (text) => text.normalize("NFD"), keeps: asWritten },
  { name: "new tone position", type: newTonePosition, keeps: asWritten },
];
