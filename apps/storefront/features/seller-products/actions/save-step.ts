"use server";

import { redirect } from "next/navigation";
import { saveDraft } from "@/lib/medusa/seller-products";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { draftFailure } from "../draft-failure";
import { BLANK_PACK, type DraftState, type TypedPack } from "../draft-state";
import { DETAILS, draftPath, SAVED, stepAfter, type Step } from "../draft-steps";
import { readTypedName, type TypedName } from "../typed-name";
import { readTypedDetails, toDetails, type TypedDetails } from "../typed-details";
import { readTypedPacks, toPacks } from "../typed-packs";

/** Saves a product's name and set (form: `draft`, `title`, `set`) and goes on to the next step. */
export async function saveName(
  previous: DraftState<TypedName>,
  form: FormData,
): Promise<DraftState<TypedName>> {
  const typed = readTypedName(form);
  const set = Number(typed.set);
  const sheet = { title: typed.title, product_set: Number.isInteger(set) ? set : typed.set };
  return save(previous, form, { typed, step: "ten", sheet });
}

/**
 * Saves a product's packs (form: `draft` and rows of `label`, `weight`, `price`, `stock`) and goes on.
 * With `more` it only gives one more row, for who has no script.
 */
export async function savePacks(
  previous: DraftState<TypedPack[]>,
  form: FormData,
): Promise<DraftState<TypedPack[]>> {
  const typed = readTypedPacks(form);
  if (form.has("more")) {
    return { ...previous, turn: previous.turn + 1, typed: [...typed, BLANK_PACK] };
  }
  return save(previous, form, { typed, step: "goi", sheet: { packs: toPacks(typed) } });
}

/** Saves how a product is carried and kept, its season and its story (form: `draft` and the fields). */
export async function saveDetails(
  previous: DraftState<TypedDetails>,
  form: FormData,
): Promise<DraftState<TypedDetails>> {
  const typed = readTypedDetails(form);
  return save(previous, form, { typed, step: "gui", kept: DETAILS, sheet: toDetails(typed) });
}

interface Saved<Typed> {
  typed: Typed;
  step: Step;
  sheet: Record<string, unknown>;
  /** Under which step's name the phone keeps what was typed; the step's own unless told. */
  kept?: string;
}

async function save<Typed>(
  { turn }: DraftState<Typed>,
  form: FormData,
  { typed, step, sheet, kept = step }: Saved<Typed>,
): Promise<DraftState<Typed>> {
  const value = form.get("draft");
  const id = typeof value === "string" ? value : "";
  const token = await requiredToken(draftPath(id, step));
  const error = await saveDraft(token, id, sheet).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null) {
    return { turn: turn + 1, typed, ...draftFailure(error) };
  }
  redirect(`${draftPath(id, stepAfter(step))}&${SAVED}=${kept}`);
}
