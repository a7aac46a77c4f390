/** content/aliases.yaml: addresses that moved in ways no rule can tell, written by people. */
import { z } from 'zod';

const address = z
  .string()
  .regex(/^\/(?:[a-z0-9._-]+\/)*(?:#[a-z]\d+)?$/, 'an address such as /reports/x/y/#p3');

export const aliases = z.array(
  z.strictObject({
    from: address,
    to: address,
    /** For editors. */
    why: z.string().min(1),
  }),
);
