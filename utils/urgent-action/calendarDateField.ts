import * as z from 'zod/mini';

/** A calendar date as `YYYY-MM-DD`, or '' where none is known; it has no time and no zone. */
export const CalendarDate = z.string().check(z.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/));
