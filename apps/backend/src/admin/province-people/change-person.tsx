import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProvincePersonRow } from "../../api/admin/province-people/route";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { SelectField } from "../market/select-field";
import { useChange } from "../market/use-change";
import { PROVINCE_ROLES } from "./province-roles";

/** The ways to give a person another role and to shut or open the door to her. */
export const ChangePerson = ({ person }: { person: ProvincePersonRow }) => {
  const { t } = useTranslation("market");
  const [asking, setAsking] = useState<"role" | "door" | null>(null);
  const [role, setRole] = useState<string>(person.role);
  const change = useChange({
    path: `/admin/province-people/${person.id}`,
    done: t("provincePeople.changed"),
    onDone: () => setAsking(null),
  });
  const door = t(person.blocked ? "provincePeople.unblock" : "provincePeople.block");
  const wish =
    asking === "role"
      ? { role, blocked: person.blocked }
      : { role: person.role, blocked: !person.blocked };
  return (
    <span className="flex gap-2">
      <Button size="small" variant="secondary" onClick={() => setAsking("role")}>
        {t("provincePeople.changeRole")}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setAsking("door")}>
        {door}
      </Button>
      {asking && (
        <ConfirmPrompt
          open
          danger={asking === "door" && !person.blocked}
          title={`${asking === "role" ? t("provincePeople.changeRole") : door}: ${person.name}`}
          text={t(asking === "role" ? "provincePeople.roleText" : "provincePeople.doorText")}
          pending={change.isPending}
          onCancel={() => setAsking(null)}
          onConfirm={() => change.mutate(wish)}
        >
          {asking === "role" && (
            <SelectField
              id="role"
              label={t("provincePeople.role")}
              value={role}
              choices={PROVINCE_ROLES.map((value) => ({
                value,
                label: t(`provinceRole.${value}`),
              }))}
              onChange={setRole}
            />
          )}
        </ConfirmPrompt>
      )}
    </span>
  );
};
