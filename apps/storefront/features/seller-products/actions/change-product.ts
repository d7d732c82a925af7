"use server";

import { refresh } from "next/cache";
import { fieldText } from "@/lib/forms/field-text";
import {
  addSellerPack,
  changeSellerPacks,
  changeSellerProduct,
} from "@/lib/medusa/seller-products";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { draftFailure } from "../draft-failure";
import { BLANK_PACK, type DraftState, type TypedPack } from "../draft-state";
import { productPath } from "../draft-steps";
import { readOfferedPacks, toChangedPacks, type TypedOfferedPack } from "../typed-offered-packs";
import { toDetails } from "../typed-details";
import { readTypedPacks, toPacks } from "../typed-packs";
import { readTypedWords, type TypedWords } from "../typed-words";

/** Changes a product's prices and stock (form: `product` and rows of `pack`, `seen`, `price`, `stock`). */
export async function changePacks(
  previous: DraftState<TypedOfferedPack[]>,
  form: FormData,
): Promise<DraftState<TypedOfferedPack[]>> {
  const typed = readOfferedPacks(form);
  return change(previous, form, typed, (token, id) =>
    changeSellerPacks(token, id, toChangedPacks(typed)),
  );
}

/** Adds a pack to a product (form: `product`, `label`, `weight`, `price`, `stock`). */
export async function addPack(
  previous: DraftState<TypedPack>,
  form: FormData,
): Promise<DraftState<TypedPack>> {
  const typed = readTypedPacks(form)[0] ?? BLANK_PACK;
  const { problems, ...state } = await change(previous, form, typed, (token, id) =>
    addSellerPack(token, id, toPacks([typed])[0] ?? {}),
  );
  // The fields of a form of packs are named by their pack's place.
  const named = Object.entries(problems).map(([field, text]): [string, string] => [
    `packs.0.${field}`,
    text,
  ]);
  return { ...state, problems: Object.fromEntries(named) };
}

/** Changes what a product says (form: `product`, name, set and details). */
export async function changeWords(
  previous: DraftState<TypedWords>,
  form: FormData,
): Promise<DraftState<TypedWords>> {
  const typed = readTypedWords(form);
  const { title, set } = typed.name;
  const sheet = { title, product_set: Number(set), ...toDetails(typed.details) };
  return change(previous, form, typed, (token, id) => changeSellerProduct(token, id, sheet));
}

async function change<Typed>(
  { turn }: DraftState<Typed>,
  form: FormData,
  typed: Typed,
  work: (token: string, id: string) => Promise<void>,
): Promise<DraftState<Typed>> {
  const id = fieldText(form, "product");
  const token = await requiredToken(productPath(id));
  const failed = await work(token, id).then(
    () => null,
    (error: unknown) => draftFailure(error),
  );
  refresh();
  return { turn: turn + 1, typed, ...(failed ?? { failure: null, problems: {} }) };
}
