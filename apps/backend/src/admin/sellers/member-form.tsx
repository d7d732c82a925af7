import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

interface MemberFormProps {
  sellerId: string;
  onClose: () => void;
}

/** Gives a person of the seller a log-in with a first password. */
export const MemberForm = ({ sellerId, onClose }: MemberFormProps) => {
  const { t } = useTranslation("market");
  const [values, setValues] = useState({ name: "", email: "", password: "" });
  const save = useChange({
    path: `/admin/sellers/${sellerId}/members`,
    done: t("sellers.memberAdded"),
    onDone: onClose,
  });
  const errors = problemFields(save.error);
  const field = (name: keyof typeof values) => ({
    id: `member-${name}`,
    label: t(`member.${name}`),
    value: values[name],
    error: errors[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  return (
    <FormModal
      open
      title={t("sellers.addMember")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate(values)}
    >
      <TextField {...field("name")} wide />
      <TextField {...field("email")} type="email" wide />
      <TextField {...field("password")} hint={t("member.passwordHint")} wide />
    </FormModal>
  );
};
