import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import { listReleases } from "./list-releases";
import type { ReleaseView } from "./release-view";

/** A release with its figures. Who sees them before the public does stands in the log. `not_found` for none. */
export async function openRelease(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor },
): Promise<ReleaseView> {
  const release = (await listReleases(container)).find((one) => one.id === id);
  if (!release) throw new MarketError("not_found");
  if (release.state !== "released" && release.state !== "revised") {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    await audit.append([
      { actor, seller_id: null, action: "release.open", subject: id, before: null, after: null },
    ]);
  }
  return release;
}
