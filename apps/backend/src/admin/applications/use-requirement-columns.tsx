import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RequirementSetting } from "../../applications/requirement-fields";

const helper = createDataTableColumnHelper<RequirementSetting>();

export function useRequirementColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("title", { header: t("requirements.name") }),
      helper.accessor("kind", {
        header: t("requirements.kind"),
        cell: ({ getValue }) => <span>{t(`requirementKind.${getValue()}`)}</span>,
      }),
      helper.accessor("gate", {
        header: t("requirements.gate"),
        cell: ({ getValue }) => <span>{t(`requirementGate.${getValue()}`)}</span>,
      }),
      helper.accessor("active", {
        header: t("requirements.active"),
        cell: ({ getValue }) => (
          <span>{t(getValue() ? "requirements.yes" : "requirements.no")}</span>
        ),
      }),
    ],
    [t],
  );
}
