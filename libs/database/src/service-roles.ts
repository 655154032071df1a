/** The three roles of a service: who owns its tables, who works on them, who carries its events away. */
export interface ServiceRoles {
  schema: string;
  owner: string;
  app: string;
  relay: string;
}

/** `special-post` → schema `special_post` with `jb_special_post_owner`, `…_app`, `…_relay`. */
export function serviceRoles(service: string): ServiceRoles {
  const schema = service.replace(/-/g, '_');
  return { schema, owner: `jb_${schema}_owner`, app: `jb_${schema}_app`, relay: `jb_${schema}_relay` };
}
