import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { withLock } from "../locking/with-lock";
import { enterTargetWorkflow } from "../workflows/office-report/enter-target";
import { spanOfReport } from "./build-office-report";
import { loadOnboardingTarget } from "./load-onboarding-target";

interface Wish {
  period: string;
  shops: number;
  source: string;
  actor: Actor;
}

/**
 * Keeps how many shops an office wants to join in a period as its next version; the same once more changes
 * nothing. `not_found` for what is no period of a report or has not begun.
 */
export async function enterTarget(
  container: MedusaContainer,
  { period, shops, source, actor }: Wish,
): Promise<void> {
  spanOfReport(period, vietnamDay(new Date()));
  await withLock(container, `onboarding-target:${period}`, async () => {
    const last = await loadOnboardingTarget(container, period);
    if (last?.shops === shops && last.source === source) return;
    await enterTargetWorkflow(container).run({
      input: {
        actor,
        before: last && { shops: last.shops, source: last.source },
        target: { period, version: (last?.version ?? 0) + 1, shops, source },
      },
    });
  });
}
