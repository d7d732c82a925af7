import { fieldText } from "@/lib/forms/field-text";

/** In letters. */
export const LONGEST_ANSWER = 1000;

/** What the seller answers (form: `text`); null when it is empty or longer than it may be. */
export function readAnswer(form: FormData): string | null {
  // Browsers count a line break once and post it as two letters.
  const answer = fieldText(form, "text").replaceAll("\r\n", "\n").normalize("NFC").trim();
  return answer === "" || [...answer].length > LONGEST_ANSWER ? null : answer;
}
