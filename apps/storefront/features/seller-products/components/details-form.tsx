"use client";

import { productForms as messages } from "@/messages/vi/product-forms";
import { saveDetails } from "../actions/save-step";
import { DETAILS, keptName } from "../draft-steps";
import { readTypedDetails, type TypedDetails } from "../typed-details";
import { DetailsFields } from "./details-fields";
import { SheetForm } from "./sheet-form";

/** What a draft says beyond what it cannot be sold without. */
export function DetailsForm({ draft, typed }: { draft: string; typed: TypedDetails }) {
  return (
    <SheetForm
      about={{ name: "draft", id: draft }}
      problemId="them-loi"
      action={saveDetails}
      typed={typed}
      read={readTypedDetails}
      kept={keptName(draft, DETAILS)}
      submit={{ label: messages.save }}
    >
      {({ turn, typed, problems }) => (
        <DetailsFields key={turn} typed={typed} problems={problems} />
      )}
    </SheetForm>
  );
}
