import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";

/** Ids of the photos of complaints, by the complaint's id, in the order in which they came. */
export async function loadComplaintPhotos(
  container: MedusaContainer,
  complaintIds: string[],
): Promise<Map<string, string[]>> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const rows = await service.listComplaintImages(
    { complaint_id: complaintIds },
    { select: ["id", "complaint_id"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  return rows.reduce(
    (photos, { id, complaint_id }) =>
      photos.set(complaint_id, [...(photos.get(complaint_id) ?? []), id]),
    new Map<string, string[]>(),
  );
}
