import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import type { Actor } from "../../audit/act";

/** The operator behind a request as the market's log names her: her name, else her e-mail; a key by its title. */
export async function operatorOf(req: AuthenticatedMedusaRequest): Promise<Actor> {
  const { actor_id: id, actor_type: type } = req.auth_context;
  if (type === "api-key") {
    const { title } = await req.scope.resolve(Modules.API_KEY).retrieveApiKey(id);
    return { kind: "operator", id, name: title, role: "api-key" };
  }
  const { first_name, last_name, email } = await req.scope.resolve(Modules.USER).retrieveUser(id);
  const name = [first_name, last_name].filter(Boolean).join(" ");
  return { kind: "operator", id, name: name || email, role: "operator" };
}
