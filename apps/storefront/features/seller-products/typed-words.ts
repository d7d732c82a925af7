import { readTypedDetails, type TypedDetails } from "./typed-details";
import { readTypedName, type TypedName } from "./typed-name";

/** What a product says, as it is typed. */
export interface TypedWords {
  name: TypedName;
  details: TypedDetails;
}

export function readTypedWords(form: FormData): TypedWords {
  return { name: readTypedName(form), details: readTypedDetails(form) };
}
