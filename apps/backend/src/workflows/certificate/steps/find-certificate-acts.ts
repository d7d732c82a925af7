import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../../audit/act";
import type { LoadedCertificate } from "../../../certificates/loaded-certificate";
import { graphRows } from "../../../query/graph-rows";

export interface CertificateActInput {
  /** The operator. */
  actor: Actor;
  before: LoadedCertificate;
  to: "approved" | "withdrawn";
  /** What is written down with it, e.g. the decision of withdrawal. */
  told: Record<string, unknown>;
}

const ACTIONS = { approved: "certificate.approve", withdrawn: "certificate.withdraw" };

/** The line of the log for a certificate that is approved or withdrawn; none when it is so already. */
export const findCertificateActsStep = createStep(
  "find-certificate-acts",
  async ({ actor, before, to, told }: CertificateActInput, { container }) => {
    if (before.status === to) {
      return new StepResponse<Act[]>([]);
    }
    const [product] = await graphRows<{ seller?: { id: string } | null }>(container, {
      entity: "product",
      fields: ["id", "seller.id"],
      filters: { id: before.product_id },
      withDeleted: true,
    });
    const { id: subject, number, stars, status } = before;
    return new StepResponse<Act[]>([
      {
        actor,
        seller_id: product?.seller?.id ?? null,
        action: ACTIONS[to],
        subject,
        before: { status },
        after: { status: to, number, stars, ...told },
      },
    ]);
  },
);
