import { createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ObservationRow } from "../../api/admin/official-statistics/observation-row";
import { useMarketLists } from "../market/use-market-lists";
import { inLanguage } from "./in-language";

const helper = createDataTableFilterHelper<ObservationRow>();

export function useObservationFilters() {
  const { t, i18n } = useTranslation("market");
  const { series } = useMarketLists();
  return useMemo(
    () => [
      helper.accessor("series", {
        type: "radio",
        label: t("observation.series"),
        options: series.map(({ id, name }) => ({
          value: id,
          label: inLanguage(name, i18n.language),
        })),
      }),
    ],
    [t, i18n.language, series],
  );
}
