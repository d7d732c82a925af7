"use client";

import { useRef } from "react";
import type { addressField } from "@/messages/vi/address-field";
import { FieldFrame } from "@/ui/field-frame";
import { framed } from "@/ui/framed";
import { ADDRESS_LIST_ID } from "./address-list-id";
import { useAddressLine, type AddressLine } from "./use-address-line";

interface AddressFieldProps extends AddressLine {
  texts: typeof addressField;
  /** What is wrong with it, in words. */
  problem: string | undefined;
}

/** The address line: a plain text field that script turns into a combobox. */
export function AddressField({ texts, problem, ...line }: AddressFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [suggesting, enter, settle] = useAddressLine(field, line);
  const { defaultValue, onEdit } = line;
  return (
    <FieldFrame name="address" {...texts} problem={problem}>
      <div className="relative">
        <input
          {...framed("address", texts.hint, problem)}
          ref={field}
          type="text"
          defaultValue={defaultValue}
          autoComplete="street-address"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={false}
          // The list comes with what suggests.
          aria-controls={suggesting ? ADDRESS_LIST_ID : undefined}
          aria-required
          onFocus={enter}
          onChange={(event) => {
            onEdit(event.target.value);
          }}
          onBlur={(event) => {
            settle(event.target.value);
          }}
        />
        {suggesting === null ? null : (
          <suggesting.Suggestions
            field={field}
            since={suggesting.since}
            onTake={(taken) => {
              onEdit(taken);
              settle(taken);
            }}
          />
        )}
      </div>
    </FieldFrame>
  );
}
