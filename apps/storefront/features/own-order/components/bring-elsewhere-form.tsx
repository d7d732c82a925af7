"use client";

import { AddressField } from "@/features/checkout/components/address-field";
import { addressField } from "@/messages/vi/address-field";
import { addressUnknown } from "@/messages/vi/address-unknown";
import { ownOrder as messages } from "@/messages/vi/own-order";
import { bringElsewhere } from "../actions/bring-elsewhere";
import { ChangeForm } from "./change-form";

interface BringElsewhereFormProps {
  order: string;
  request: string;
  /** Where it goes now, in one line. */
  address: string;
}

const NOTHING = () => undefined;

/** Has an order brought to another address. */
export function BringElsewhereForm({ order, request, address }: BringElsewhereFormProps) {
  return (
    <ChangeForm
      id="doi-dia-chi-loi"
      order={order}
      request={request}
      action={bringElsewhere}
      words={{ submit: messages.elsewhere.submit, pending: messages.elsewhere.pending }}
    >
      {({ kept, problem }) => (
        <AddressField
          texts={addressField}
          defaultValue={kept?.address ?? address}
          problem={problem === "address" ? addressUnknown.text : undefined}
          onEdit={NOTHING}
          onSettle={NOTHING}
        />
      )}
    </ChangeForm>
  );
}
