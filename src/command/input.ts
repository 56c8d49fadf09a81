import { z } from 'zod';

/*
 * What the inputs of commands are made of, as they are kept for buttons. A custom id is whatever a client says it is,
 * so an input is held against its command's description before the command sees it.
 */

export const text = z.string().optional();
export const flag = z.boolean().optional();
/** 1-based. */
export const page = z.int().min(1).max(9_999).optional();
/** Discord's id of a channel or a role. */
export const snowflake = z
  .string()
  .regex(/^\d{1,20}$/u)
  .optional();

/** An input of these fields and no others. */
export const fields = z.strictObject;
