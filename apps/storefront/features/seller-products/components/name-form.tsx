"use client";

import { productForms as messages } from "@/messages/vi/product-forms";
import { saveName } from "../actions/save-step";
import { keptName } from "../draft-steps";
import { readTypedName, type TypedName } from "../typed-name";
import { NameFields } from "./name-fields";
import { SheetForm } from "./sheet-form";

/** Name and set of a product. */
export function NameForm({ draft, typed }: { draft: string; typed: TypedName }) {
  return (
    <SheetForm
      about={{ name: "draft", id: draft }}
      problemId="ten-loi"
      action={saveName}
      typed={typed}
      read={readTypedName}
      kept={keptName(draft, "ten")}
      submit={{ label: messages.save }}
    >
      {({ turn, typed, problems }) => <NameFields key={turn} typed={typed} problems={problems} />}
    </SheetForm>
  );
}
