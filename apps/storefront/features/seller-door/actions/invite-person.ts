"use server";

import { refresh } from "next/cache";
import { inviteSellerPerson } from "@/lib/medusa/seller-people";
import { publicUrl } from "@/lib/public-url";
import { formText } from "@/lib/forms/form-text";
import { peopleFailure } from "../people-failure";
import type { PeopleState } from "../people-state";
import { requiredToken } from "../queries/required-token";
import { rankOf } from "../seller-ranks";

/** Opens an invitation (form: `role`, `rights`, `phone`) and answers with its link. */
export async function invitePerson(previous: PeopleState, form: FormData): Promise<PeopleState> {
  const token = await requiredToken("/ban-hang/nguoi");
  const phone = formText(form, "phone");
  const answer = await inviteSellerPerson(token, {
    ...rankOf(form),
    phone: phone === "" ? null : phone,
  }).then(
    (secret) => ({ link: `${publicUrl()}/ban-hang/loi-moi/${secret}`, failure: null }),
    (error: unknown) => ({ link: null, failure: peopleFailure(error) }),
  );
  refresh();
  return { turn: previous.turn + 1, done: answer.failure === null, ...answer };
}
