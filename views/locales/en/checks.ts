/** Words of what is checked in an organization of work, how much it weighs, and holidays. */
export const checks = {};
