import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ProvincePersonRow } from "../../api/admin/province-people/route";
import { ChangePerson } from "./change-person";
import { ResetPassword } from "./reset-password";

const helper = createDataTableColumnHelper<ProvincePersonRow>();

export function usePersonColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("name", {
        header: t("member.name"),
        cell: ({ row: { original } }) => (
          <span className="block py-2">
            {original.name}
            <span className="text-ui-fg-subtle block">{original.email}</span>
          </span>
        ),
      }),
      helper.accessor("role", {
        header: t("provincePeople.role"),
        cell: ({ row: { original } }) => (
          <span>
            {t(`provinceRole.${original.role}`)}
            {original.blocked && ` · ${t("provincePeople.blocked")}`}
          </span>
        ),
      }),
      helper.display({
        id: "change",
        cell: ({ row: { original } }) => (
          <span className="flex flex-wrap gap-2">
            <ChangePerson person={original} />
            <ResetPassword person={original} />
          </span>
        ),
      }),
    ],
    [t],
  );
}
