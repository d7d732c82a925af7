import { InlineTip, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ClaimRow } from "../../api/admin/certificate-claims/list-claims";

/** Who sent it and for what, what is to be looked at twice, and the photo. */
export const ClaimSource = ({ claim }: { claim: ClaimRow }) => {
  const { t } = useTranslation("market");
  const photo = `/admin/certificate-claims/${claim.id}/photo`;
  return (
    <div className="flex flex-col gap-y-4 md:col-span-2">
      <Text size="small" className="text-ui-fg-subtle">
        {claim.seller.name} · {t("claims.covers")}:{" "}
        {claim.products.map(({ title }) => title).join(", ")}
      </Text>
      {claim.doubts.length > 0 && (
        <InlineTip variant="warning" label={t("claims.doubts")}>
          {claim.doubts.map((doubt) => (
            <span key={doubt} className="block">
              {doubt}
            </span>
          ))}
        </InlineTip>
      )}
      {claim.photo_id === null ? (
        <Text size="small">{t("claims.noPhoto")}</Text>
      ) : (
        <a href={photo} target="_blank" rel="noreferrer" aria-label={t("claims.photo")}>
          <img
            src={photo}
            alt=""
            className="bg-ui-bg-subtle max-h-[420px] w-full rounded-lg object-contain"
          />
        </a>
      )}
    </div>
  );
};
