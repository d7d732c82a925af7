import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { PROVINCE_ROLES } from "./province-roles";

/** Lets somebody in at the province's door, with a first password. */
export const PersonForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [values, setValues] = useState({ name: "", email: "", password: "", role: "" });
  const save = useChange({
    path: "/admin/province-people",
    done: t("provincePeople.added"),
    onDone: onClose,
  });
  const errors = problemFields(save.error);
  const set = (name: keyof typeof values) => (value: string) =>
    setValues((before) => ({ ...before, [name]: value }));
  const field = (name: "name" | "email" | "password") => ({
    id: `person-${name}`,
    label: t(`member.${name}`),
    value: values[name],
    error: errors[name],
    onChange: set(name),
  });
  return (
    <FormModal
      open
      title={t("provincePeople.add")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate(values)}
    >
      <TextField {...field("name")} wide />
      <SelectField
        id="person-role"
        label={t("provincePeople.role")}
        value={values.role}
        choices={PROVINCE_ROLES.map((value) => ({ value, label: t(`provinceRole.${value}`) }))}
        error={errors.role}
        onChange={set("role")}
        wide
      />
      <TextField {...field("email")} type="email" wide />
      <TextField {...field("password")} hint={t("member.passwordHint")} wide />
    </FormModal>
  );
};
