import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { fileReturnWorkflow } from "../workflows/monthly-return/file-return";
import { saveReturnDraftWorkflow } from "../workflows/monthly-return/save-return-draft";
import type { Filing, FilingResult } from "./filing";
import { loadFilingMonths } from "./load-filing-months";
import { loadProductGroup } from "./load-product-group";
import { loadVersions } from "./load-versions";
import { requireOpenMonth } from "./require-open-month";
import { planReturn } from "./plan-return";
import { toReturnView } from "./return-view";
import { toNewVersion } from "./to-new-version";
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
      const { id, commune_code, demonstration } = seller;
      const product_group = await loadProductGroup(container, id);
      const filer = { seller_id: id, commune_code, product_group, demonstration };
      const input = { actor, ...toNewVersion(filing, { filer, plan, actor, now }) };
      const { result } = await fileReturnWorkflow(container).run({ input });
      return { filed: toReturnView(result), questions: [] };
    }
    await saveReturnDraftWorkflow(container).run({ input: { actor, seller_id, month, texts } });
    if (plan.kind === "wrong") {
      throw new MarketError("invalid_input", { fields: plan.fields });
    }
    return { filed: null, questions: plan.questions };
  });
}
