import { ProductStatus } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import { NEW_PACK, type ChangeableSheet } from "../../listing-changes/sheet-changes";
import { recordActsStep } from "../audit/steps/record-acts";
import { saveListingsStep } from "../listing/steps/save-listings";
import { makePackWorkflow, type MakePackInput } from "./make-pack";
import { closeChangeStep } from "./steps/close-change";

export interface DecideChangeInput {
  /** The operator. */
  actor: Actor;
  change: {
    id: string;
    product_id: string;
    seller_id: string;
    field: string;
    /** What its seller asks for. */
    after: unknown;
  };
  /** What the product says now, and what it would say. */
  now: ChangeableSheet;
  then: ChangeableSheet;
  /** The pack that is put on sale; null when the change is about something else or declined. */
  making: MakePackInput | null;
  /** Null confirms. */
  reason: string | null;
}

function toAct({ actor, change, now, then, reason }: DecideChangeInput): Act[] {
  const field = change.field as keyof ChangeableSheet;
  const told = change.field !== "listing";
  const isPack = change.field === NEW_PACK;
  return [
    {
      actor,
      seller_id: change.seller_id,
      action: reason === null ? "product.confirm" : "product.decline",
      subject: change.product_id,
      before: told && !isPack ? { [field]: now[field] } : null,
      after: reason === null ? { [field]: told ? change.after : then.title } : { reason },
    },
  ];
}

/** A product that was sent in is published or rejected; of one on sale only its words change. */
function toUpdate({ change, then, reason }: DecideChangeInput) {
  const status = reason === null ? ProductStatus.PUBLISHED : ProductStatus.REJECTED;
  return {
    selector: { id: change.product_id },
    update: {
      ...(reason === null ? { title: then.title } : {}),
      ...(change.field === "listing" ? { status } : {}),
    },
  };
}

/**
 * Confirms or declines one change of a product. What is confirmed reaches page and search by
 * `product.updated`. The decision itself is written last, because it is made once. The caller keeps two
 * runs on one product apart and sees to it that the change still waits.
 */
export const decideChangeWorkflow = createWorkflow("decide-change", (input: DecideChangeInput) => {
  recordActsStep(transform(input, toAct));
  when("confirmed", input, ({ reason }) => reason === null).then(() => {
    saveListingsStep(
      transform(input, ({ change, then: { title: _title, photos, ...fields } }) => [
        { product_id: change.product_id, fields, pictures: photos },
      ]),
    );
  });
  when("pack-confirmed", input, ({ making }) => making !== null).then(() => {
    // It is asked just above that there is one.
    makePackWorkflow.runAsStep({
      input: transform(input, ({ making }) => making as MakePackInput),
    });
  });
  when(
    "product-changes",
    input,
    ({ change, reason }) => reason === null || change.field === "listing",
  ).then(() => {
    updateProductsWorkflow.runAsStep({ input: transform(input, toUpdate) });
  });
  return new WorkflowResponse(
    closeChangeStep(
      transform(input, ({ change, actor, reason }) => ({ id: change.id, by: actor.name, reason })),
    ),
  );
});
