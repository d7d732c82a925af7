import { z } from "@medusajs/framework/zod";
import { PROVINCE_ROLES } from "../../../province-scope/province-rights";
import { CreateMember } from "../sellers/validators";

const role = z.enum(PROVINCE_ROLES, "Hãy chọn một vai trò.");

export const AddPerson = CreateMember.extend({ role });
export type AddPerson = z.infer<typeof AddPerson>;

export const NewPassword = CreateMember.pick({ password: true });
export type NewPassword = z.infer<typeof NewPassword>;

export const ChangePerson = z.object({ role, blocked: z.boolean("Hãy chọn mở hay khóa.") });
export type ChangePerson = z.infer<typeof ChangePerson>;
