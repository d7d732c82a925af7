"use client";

import { useId, useState } from "react";
import { formatDong } from "@cho-lang/ocop/money";
import { packUnitPrice } from "@cho-lang/ocop/pack-unit-price";
import { productForms as messages } from "@/messages/vi/product-forms";
import type { TypedPack } from "../draft-state";
import { readDong, readGrams } from "../read-amounts";
import { saysAvailable } from "../typed-stock";
import { AvailableBox } from "./available-box";
import { FormField } from "./form-field";

interface PackFieldsProps {
  /** Its place among the packs, from 0. */
  at: number;
  pack: TypedPack;
  productSet: number | null;
  problems: Record<string, string>;
  /** What the pack is called instead of by its place. */
  legend?: string;
}

const FIELDS = [
  { name: "label", path: "label", inputMode: "text" },
  { name: "weight", path: "weight_grams", inputMode: "text" },
  { name: "price", path: "price_vnd", inputMode: "numeric" },
  { name: "stock", path: "stock", inputMode: "numeric" },
] as const;

const HINTS: Partial<Record<string, string>> = {
  label: messages.pack.labelHint,
  weight: messages.pack.weightHint,
};

/** One pack's fields, with the price of a kilogram or a litre worked out while it is typed. */
export function PackFields({ at, pack, productSet, problems, legend }: PackFieldsProps) {
  const own = useId();
  const [typed, setTyped] = useState(pack);
  const unit = productSet === null ? null : unitOf(typed, productSet);
  return (
    <fieldset className="flex flex-col gap-3 rounded-xl border border-line p-4">
      <legend className="px-1 font-semibold">{legend ?? messages.pack.nth(at + 1)}</legend>
      {FIELDS.map(({ name, path, inputMode }) => (
        <FormField
          key={name}
          id={`${name}-${own}`}
          name={name}
          label={messages.pack[name]}
          {...(HINTS[name] === undefined ? {} : { hint: HINTS[name] })}
          defaultValue={name === "stock" && saysAvailable(pack.stock) ? "" : pack[name]}
          problem={problems[`packs.${String(at)}.${path}`]}
          inputMode={inputMode}
          maxLength={60}
          onChange={({ currentTarget: { value } }) => {
            setTyped((before) => ({ ...before, [name]: value }));
          }}
        />
      ))}
      <AvailableBox at={at} typed={pack.stock} />
      <p role="status" className="min-h-6 font-medium text-bay">
        {unit}
      </p>
    </fieldset>
  );
}

function unitOf({ label, weight, price }: TypedPack, productSet: number): string {
  const dong = readDong(price);
  const unit =
    dong && packUnitPrice({ label, weightGrams: readGrams(weight), price: dong }, productSet);
  return unit ? messages.pack.unit(formatDong(unit.amount), unit.per) : "";
}
