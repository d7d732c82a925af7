import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProvincePersonRow } from "../../api/admin/province-people/route";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

/** The way to give a person who has forgotten her password a new first one. */
export const ResetPassword = ({ person }: { person: ProvincePersonRow }) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState("");
  const close = () => {
    setOpen(false);
    setPassword("");
  };
  const reset = useChange({
    path: `/admin/province-people/${person.id}/password`,
    done: t("provincePeople.changed"),
    onDone: close,
  });
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("provincePeople.resetPassword")}
      </Button>
      {open && (
        <ConfirmPrompt
          open
          title={`${t("provincePeople.resetPassword")}: ${person.name}`}
          text={t("provincePeople.resetText")}
          pending={reset.isPending}
          onCancel={close}
          onConfirm={() => reset.mutate({ password })}
        >
          <TextField
            id="person-new-password"
            label={t("member.password")}
            hint={t("member.passwordHint")}
            value={password}
            error={problemFields(reset.error).password}
            onChange={setPassword}
            wide
          />
        </ConfirmPrompt>
      )}
    </>
  );
};
