import { RETURN_DEFINITION_VERSION } from "@cho-lang/retail-statistics/return-channels";
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type Seller from "../modules/seller/models/seller";
import type SellerModuleService from "../modules/seller/service";
import { fileReturnWorkflow } from "../workflows/monthly-return/file-return";
import { saveReturnDraftWorkflow } from "../workflows/monthly-return/save-return-draft";
import type { Filing, FilingResult } from "./filing";
import { loadFilingMonths } from "./load-filing-months";
import { loadProductGroup } from "./load-product-group";
import { loadVersions } from "./load-versions";
import { requireOpenMonth } from "./require-open-month";
import { planReturn, type ReturnPlan } from "./plan-return";
import { amountsOf, toReturnView } from "./return-view";
import { withReturnLock } from "./with-return-lock";

/**
 * Files a month's return, or corrects it as a new version with a reason. The market's own figure is counted
 * anew and frozen in it. Whatever is not filed, because of an error or a question, is kept as the draft.
 *
 * A double tap, a retry and the same figures once more change nothing: one filing at a time for each
 * month, one version for each request. A process killed before the version is written leaves the draft.
 *
 * Throws as `requireOpenMonth` does, and `invalid_input` whose fields say in words what is wrong with each
 * amount.
 */
export function fileReturn(
  container: MedusaContainer,
  filing: Filing,
  now: Date,
): Promise<FilingResult> {
  return withReturnLock(container, filing, async () => {
    const { actor, seller_id, month, texts } = filing;
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const seller = await sellers.retrieveSeller(seller_id);
    const { months, delivered } = await loadFilingMonths(container, seller, now);
    requireOpenMonth(month, months);
    const plan = planReturn(filing, {
      own_floor_vnd: delivered.get(month) ?? 0,
      versions: await loadVersions(container, { seller_id }),
    });
    if (plan.kind === "known") {
      return { filed: toReturnView(plan.row), questions: [] };
    }
    if (plan.kind === "new") {
      return { filed: await write(container, { filing, seller, plan, now }), questions: [] };
    }
    await saveReturnDraftWorkflow(container).run({ input: { actor, seller_id, month, texts } });
    if (plan.kind === "wrong") {
      throw new MarketError("invalid_input", { fields: plan.fields });
    }
    return { filed: null, questions: plan.questions };
  });
}

interface NewVersion {
  filing: Filing;
  seller: InferTypeOf<typeof Seller>;
  plan: Extract<ReturnPlan, { kind: "new" }>;
  now: Date;
}

async function write(container: MedusaContainer, { filing, seller, plan, now }: NewVersion) {
  const { last, amounts, other_orders, confirmed } = plan;
  const { result } = await fileReturnWorkflow(container).run({
    input: {
      actor: filing.actor,
      before: last && {
        version: last.version,
        ...amountsOf(last),
        other_orders: last.other_orders,
      },
      row: {
        seller_id: seller.id,
        month: filing.month,
        version: (last?.version ?? 0) + 1,
        request_id: filing.request_id,
        nothing_sold: filing.nothing_sold,
        amounts,
        other_orders,
        own_floor_as_of: now,
        confirmed: { codes: confirmed },
        reason: last ? filing.reason : null,
        filed_by: { ...filing.actor },
        filed_at: now,
        definition_version: RETURN_DEFINITION_VERSION,
        commune_code: seller.commune_code,
        product_group: await loadProductGroup(container, seller.id),
        demonstration: seller.demonstration,
      },
    },
  });
  return toReturnView(result);
}
