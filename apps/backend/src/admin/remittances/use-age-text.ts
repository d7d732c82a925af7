import { useTranslation } from "react-i18next";

interface Age {
  from: number;
  to: number | null;
}

/** Names an age of cash, in days since it was collected. */
export function useAgeText(): (age: Age) => string {
  const { t } = useTranslation("market");
  return ({ from, to }) =>
    to === null ? t("remittances.over", { from }) : t("remittances.from", { from, to });
}
