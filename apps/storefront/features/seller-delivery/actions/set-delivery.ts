"use server";

import { refresh } from "next/cache";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { BackendError } from "@/lib/medusa/call-backend";
import { setSellerDelivery } from "@/lib/medusa/seller-delivery";
import type { DeliveryFailure, DeliveryState } from "../delivery-state";
import { readDelivery } from "../read-delivery";
import { refusedFields } from "../refused-fields";
import { typedAsStored, typedDelivery, WAYS } from "../typed-delivery";

const OF_CODE: Record<string, DeliveryFailure> = {
  invalid_input: "fields",
  forbidden: "forbidden",
  seller_suspended: "forbidden",
};

function failureOf(error: unknown): DeliveryFailure {
  return (error instanceof BackendError ? OF_CODE[error.code] : undefined) ?? "unreachable";
}

/** Says in which ways a seller's goods come to their buyers (form: the fields of `TypedDelivery`). */
export async function setDelivery(
  { turn: before }: DeliveryState,
  form: FormData,
): Promise<DeliveryState> {
  const token = await requiredToken("/ban-hang/giao-hang");
  const values = typedDelivery(form);
  const turn = before + 1;
  if (!WAYS.some((way) => values.on[way])) {
    return { turn, values, wrong: [], failure: "no_way" };
  }
  const reading = readDelivery(values, new Date());
  if (reading.kind === "wrong") {
    return { turn, values, wrong: reading.fields, failure: "fields" };
  }
  const error: unknown = await setSellerDelivery(token, reading.setting).then(
    () => null,
    (reason: unknown) => reason,
  );
  refresh();
  if (error === null) {
    return { turn, values: typedAsStored(reading.setting), wrong: [], failure: null };
  }
  const wrong = error instanceof BackendError ? refusedFields(error.details, values) : [];
  return { turn, values, wrong, failure: failureOf(error) };
}
