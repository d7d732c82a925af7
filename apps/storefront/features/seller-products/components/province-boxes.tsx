"use client";

import { useState } from "react";
import { HOME_PROVINCE_CODE, PROVINCES } from "@cho-lang/vietnam-addresses/provinces";
import { sellerListing as messages } from "@/messages/vi/seller-listing";
import { chosenProvincesText } from "../chosen-provinces-text";
import { FieldProblem } from "./form-field";

/** As one looks a name up; the market's own first, because most of what may not go far goes there. */
const SORTED = PROVINCES.toSorted(
  (a, b) =>
    Number(b.code === HOME_PROVINCE_CODE) - Number(a.code === HOME_PROVINCE_CODE) ||
    a.name.localeCompare(b.name, "vi"),
);

interface ProvinceBoxesProps {
  /** Codes. */
  ticked: readonly string[];
  problem: string | undefined;
}

/** Where a product is sent to; folded away, as most are sent everywhere, below what is chosen now. */
export function ProvinceBoxes({ ticked, problem }: ProvinceBoxesProps) {
  const [chosen, setChosen] = useState(ticked);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-medium">{messages.provinces}</legend>
      <p className="text-sm text-muted">{messages.provincesHint}</p>
      <details open={problem !== undefined || undefined}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
          {chosenProvincesText(SORTED.filter(({ code }) => chosen.includes(code)))}
        </summary>
        <div
          className="grid grid-cols-2 gap-x-2 sm:grid-cols-4"
          onChange={({ currentTarget }) => {
            const boxes = currentTarget.querySelectorAll<HTMLInputElement>("input:checked");
            setChosen([...boxes].map(({ value }) => value));
          }}
        >
          {SORTED.map(({ code, name }) => (
            <label key={code} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name="province"
                value={code}
                defaultChecked={ticked.includes(code)}
                className="size-5 shrink-0 accent-bay"
              />
              {name}
            </label>
          ))}
        </div>
      </details>
      <FieldProblem id="province-loi" text={problem} />
    </fieldset>
  );
}
