"use server";

import { refresh } from "next/cache";
import {
  changeSellerPerson,
  removeSellerPerson,
  withdrawInvitation,
} from "@/lib/medusa/seller-people";
import { formText } from "@/lib/forms/form-text";
import { peopleFailure } from "../people-failure";
import type { PeopleState } from "../people-state";
import { requiredToken } from "../queries/required-token";
import { rankOf } from "../seller-ranks";

/**
 * Changes a person's role and rights, takes her from the seller, or takes an invitation back (form: `id`
 * and `what`, one of `change`, `remove`, `withdraw`). What is done already shows as `not_found` and
 * changes nothing.
 */
export async function changePerson(previous: PeopleState, form: FormData): Promise<PeopleState> {
  const token = await requiredToken("/ban-hang/nguoi");
  const failure = await change(token, form).then(
    () => null,
    (error: unknown) => peopleFailure(error),
  );
  refresh();
  return { turn: previous.turn + 1, link: null, done: failure === null, failure };
}

function change(token: string, form: FormData): Promise<void> {
  const id = formText(form, "id");
  switch (formText(form, "what")) {
    case "remove":
      return removeSellerPerson(token, id);
    case "withdraw":
      return withdrawInvitation(token, id);
    default:
      return changeSellerPerson(token, id, rankOf(form));
  }
}
