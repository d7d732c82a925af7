import { formText } from "@/lib/forms/form-text";
import { typedFields } from "@/lib/forms/typed-fields";
import { whenParcelLost, type ParcelState } from "./parcel-state";

/** What the last try to take pieces off an order, or back, came to. */
export interface TapState extends ParcelState {
  /** Name of a tap that failed, to be sent again under it: it may have been done all the same. */
  request: string | null;
  /** What was typed, by the names of the fields, after a try that failed. */
  typed: Record<string, string>;
}

export const NO_TAP: TapState = { turn: 0, done: false, failure: null, request: null, typed: {} };

/** After a try of the form whose tap stands in `field`: one that failed keeps its name and what was typed. */
export function afterTap(after: ParcelState, form: FormData, field: string): TapState {
  if (after.done) {
    return { ...after, request: null, typed: {} };
  }
  return { ...after, request: formText(form, field), typed: typedFields(form) };
}

/** For a form whose tap stands in `field`: what comes after a connection that broke. */
export function whenTapLost(field: string): (state: TapState, form: FormData) => TapState {
  return (state, form) => afterTap(whenParcelLost(state), form, field);
}
