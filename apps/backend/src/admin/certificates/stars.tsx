import { StarSolid } from "@medusajs/icons";
import { useTranslation } from "react-i18next";

/** Stars as one sees them on a label, and as a word to who cannot. */
export const Stars = ({ count }: { count: number }) => {
  const { t } = useTranslation("market");
  return (
    <span
      role="img"
      aria-label={t("common.stars", { count })}
      className="text-ui-tag-orange-icon inline-flex align-middle"
    >
      {Array.from({ length: count }, (_, index) => (
        <StarSolid key={index} aria-hidden />
      ))}
    </span>
  );
};
