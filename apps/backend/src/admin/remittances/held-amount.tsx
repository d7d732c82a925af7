import { useTranslation } from "react-i18next";
import { formatDong } from "../market/format";

/** A sum and of how many parcels it is; a dash for nothing. */
export const HeldAmount = ({ vnd, count }: { vnd: number; count: number }) => {
  const { t } = useTranslation("market");
  return (
    <span className="block whitespace-nowrap py-2 tabular-nums">
      {count === 0 ? "–" : formatDong(vnd)}
      {count > 0 && (
        <span className="block text-ui-fg-subtle">{t("remittances.parcels", { count })}</span>
      )}
    </span>
  );
};
